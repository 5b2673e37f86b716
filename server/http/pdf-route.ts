import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import type { Pdf } from "@/schemas/pdf";
import { parse } from "@/server/parse";
import type { PdfFile } from "@/server/pdf/print-sheet";
import { queryOf } from "./address";
import { answer } from "./answer";
import { identify } from "./identify";
import { only } from "./only";

/** Turns an endpoint and a verb that makes a document into a route's handlers. Refusals come as with every other call. */
export function pdfRoute<I extends z.ZodType>(
  endpoint: Endpoint<I, typeof Pdf, "signed_in", false>,
  verb: (viewer: Viewer, input: z.output<I>) => Promise<PdfFile>,
): ReturnType<typeof only> {
  return only(endpoint.method, (request) =>
    answer(request, async (headers) => {
      const viewer = await identify(request, endpoint, headers);
      const { name, bytes } = await verb(viewer, parse(endpoint.input, queryOf(request)));
      const init = { headers: { ...headers, ...headersOf(name, bytes.byteLength) } };
      return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), init);
    }),
  );
}

function headersOf(name: string, length: number): Record<string, string> {
  return {
    "Content-Type": "application/pdf",
    "Content-Length": String(length),
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    // What becomes of a quote is said on it: tomorrow's is another one.
    "Cache-Control": "private, no-store",
  };
}
