import { Readable } from "node:stream";
import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import type { Csv } from "@/schemas/desk";
import type { Endpoint } from "@/schemas/endpoint";
import type { CsvFile } from "@/server/desk/export-desk";
import { parse } from "@/server/parse";
import { queryOf } from "./address";
import { answer } from "./answer";
import { identify } from "./identify";
import { only } from "./only";

/** Turns an endpoint and a verb that makes a table into a route's handlers. Refusals come as with every other call. */
export function csvRoute<I extends z.ZodType>(
  endpoint: Endpoint<I, typeof Csv, "signed_in", false>,
  verb: (viewer: Viewer, input: z.output<I>) => Promise<CsvFile>,
): ReturnType<typeof only> {
  return only(endpoint.method, (request) =>
    answer(request, async (headers) => {
      const viewer = await identify(request, endpoint, headers);
      const { name, parts } = await verb(viewer, parse(endpoint.input, queryOf(request)));
      const init = { headers: { ...headers, ...headersOf(name) } };
      // Nobody reads the body of a HEAD.
      if (request.method === "HEAD") return new Response(null, init);
      const body = Readable.from(encoded(parts), { objectMode: false });
      return new Response(Readable.toWeb(body) as ReadableStream, init);
    }),
  );
}

async function* encoded(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) if (part !== "") yield Buffer.from(part);
}

function headersOf(name: string): Record<string, string> {
  return {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
  };
}
