import { Readable } from "node:stream";
import { kindOf } from "@/domain/attachment";
import { FileQuery } from "@/schemas/attachment";
import { type OpenFile, openFile } from "@/server/attachments/open-file";
import { parse } from "@/server/parse";
import type { Part } from "@/server/storage";
import { pathOf, queryOf } from "./address";
import { answer } from "./answer";
import { headerCredential } from "./authenticate";
import { etagOf, partOf } from "./byte-range";
import { identify } from "./identify";

/**
 * Serves the bytes of an upload, or a part of them, to those who may see them, so that no browser ever runs what
 * somebody uploaded.
 */
export function fileRoute(request: Request): Promise<Response> {
  return answer(request, async (headers) => {
    // The pictures of a page are not calls of a program, and a page may have many.
    const counted = headerCredential(request.headers) !== null;
    const viewer = await identify(request, { access: "public", scopes: ["read"], counted }, headers);
    const { size } = parse(FileQuery, queryOf(request));
    const file = await openFile(viewer, { key: pathOf(request).split("/").at(-1) ?? "", size });
    const part = partOf(request, file);
    const init = {
      status: part ? 206 : 200,
      headers: { ...headers, ...headersOf(file, headers.Vary), ...extentOf(file, part) },
    };
    // Nobody reads the body of a HEAD: it may not even be opened.
    if (request.method === "HEAD") return new Response(null, init);
    return new Response(Readable.toWeb(await file.read(part)) as ReadableStream, init);
  });
}

function extentOf({ size }: OpenFile, part: Part | undefined): Record<string, string> {
  if (!part) return { "Content-Length": String(size) };
  const { start, end } = part;
  return { "Content-Length": String(end - start + 1), "Content-Range": `bytes ${start}-${end}/${size}` };
}

function headersOf({ name, mime, tag, lasting }: OpenFile, vary?: string): Record<string, string> {
  const place = kindOf(mime) === "file" ? "attachment" : "inline";
  return {
    "Content-Type": mime,
    "Accept-Ranges": "bytes",
    ETag: etagOf(tag),
    "Content-Disposition": `${place}; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    // `private` because only some may see it. What is held back today is asked for anew each time.
    "Cache-Control": lasting ? "private, max-age=31536000, immutable" : "private, no-cache",
    Vary: ["Cookie, Token, Authorization", vary].filter(Boolean).join(", "),
  };
}
