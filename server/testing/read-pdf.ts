import { extractText } from "unpdf";

/** What is written on a PDF's pages, one text for each; what stands on one line is one line, without the gaps. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  return (await extractText(Uint8Array.from(bytes))).text;
}
