// What these two export, as far as it is used: they bring no types.
declare module "subset-font" {
  /** A font with these characters alone, and its variable axes fixed. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "sfnt"; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}

declare module "pdfmake/js/Printer.js" {
  import type { TDocumentDefinitions } from "pdfmake/interfaces";

  /** Lays out and draws; `files` are the fonts by the names that the descriptors give them. */
  class Printer {
    constructor(
      fonts: Record<string, { normal: string; bold: string }>,
      files: { existsSync(name: string): boolean; readFileSync(name: string): Buffer },
      addresses: { resolve(): void; resolved(): Promise<void> },
      mayRead: (path: string) => boolean,
    );
    createPdfKitDocument(document: TDocumentDefinitions): Promise<PDFKit.PDFDocument>;
  }
  const module: { default: typeof Printer };
  export default module;
}
