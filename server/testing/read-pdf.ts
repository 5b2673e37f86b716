import { extractText } from "unpdf";

/** What is written on a PDF's pages, one text for each; what stands on one line is one line, without the gaps. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  return (await extractText(Uint8Array.from(bytes))).text;
}

/** How large the pictures in a PDF are, in pixels, by the heads of its objects. */
export function picturesIn(bytes: Uint8Array): { width: number; height: number }[] {
  const heads = Buffer.from(bytes)
    .toString("latin1")
    .matchAll(/\bobj\s(.*?)\b(?:stream|endobj)\b/gs);
  return [...heads].flatMap(([, head = ""]) => {
    const [width, height] = ["Width", "Height"].map((side) => new RegExp(`/${side} (\\d+)`).exec(head)?.[1]);
    return /\/Subtype \/Image\b/.test(head) ? [{ width: Number(width), height: Number(height) }] : [];
  });
}
