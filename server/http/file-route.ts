import { Readable } from "node:stream";
import { FileQuery } from "@/schemas/attachment";
import { openFile } from "@/server/attachments/open-file";
import { unauthenticated } from "@/server/errors";
import { parse } from "@/server/parse";
import { answer } from "./answer";
import { authenticate } from "./authenticate";

/** Serves the bytes of an upload to those who may see them, so that no browser ever runs what somebody uploaded. */
export function fileRoute(request: Request): Promise<Response> {
  return answer(request, async () => {
    const { viewer } = await authenticate(request.headers, request.method);
    if (!viewer) throw unauthenticated();
    const { pathname, searchParams } = new URL(request.url);
    const { size } = parse(FileQuery, Object.fromEntries(searchParams));
    const file = await openFile(viewer, { key: pathname.split("/").at(-1) ?? "", size });
    // Nobody reads the body of a HEAD: it may not even be opened.
    const body = request.method === "HEAD" ? null : (Readable.toWeb(file.read()) as ReadableStream);
    return new Response(body, { headers: headersOf(file) });
  });
}

function headersOf({ name, mime, size }: { name: string; mime: string; size: number }): HeadersInit {
  const shown = /^(image\/(jpeg|png|webp|gif|avif)|audio\/|video\/)/.test(mime);
  return {
    "Content-Type": mime,
    "Content-Length": String(size),
    "Content-Disposition": `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    // An address is never reused for other bytes; `private` because only some may see it.
    "Cache-Control": "private, max-age=31536000, immutable",
    Vary: "Cookie, Token, Authorization",
  };
}
