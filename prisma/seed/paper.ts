import { writeFile } from "node:fs/promises";

/** A document of one page that somebody in the demo hands over. Its font knows Latin letters only. */
export type DemoPaper = {
  name: string;
  title: string;
  lines: string[];
  /** A drawing below the text: strokes from point to point on a field of 480 × 260, and words on it. */
  strokes?: [number, number, number, number][];
  words?: [number, number, string][];
};

/** Writes the document as a PDF. */
export async function writePaper(paper: DemoPaper, file: string): Promise<void> {
  await writeFile(file, pdfOf(contentOf(paper)), "latin1");
}

function contentOf({ title, lines, strokes = [], words = [] }: DemoPaper): string {
  return [
    text(56, 770, 20, title),
    ...lines.map((line, at) => text(56, 736 - at * 17, 11, line)),
    "0.8 w",
    ...strokes.map(([x1, y1, x2, y2]) => `${56 + x1} ${120 + y1} m ${56 + x2} ${120 + y2} l S`),
    ...words.map(([x, y, word]) => text(56 + x, 120 + y, 9, word)),
    text(56, 56, 8, "Willow Lane Studios"),
  ].join("\n");
}

function text(x: number, y: number, size: number, words: string): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

/** The smallest valid file round one page's content: five objects, where each begins, and where that list begins. */
function pdfOf(content: string): string {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${starts.join("")}`;
  return `${file}${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
