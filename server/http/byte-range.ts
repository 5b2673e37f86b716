import parseRange from "range-parser";
import type { OpenFile } from "@/server/attachments/open-file";
import type { Part } from "@/server/storage";
import { TransportError } from "./transport-error";

/**
 * The part of a file that a request asks for (RFC 9110 §14), undefined for the whole. Players ask so, and some play nothing
 * without it. Several parts at once, other units and what makes no sense are answered with the whole file; so is
 * somebody who holds a part of other bytes. Throws 416 for a part beyond the end.
 */
export function partOf({ method, headers }: Request, { size, tag }: OpenFile): Part | undefined {
  const asked = headers.get("range");
  const held = headers.get("if-range");
  if (method !== "GET" || asked === null || (held !== null && held !== etagOf(tag))) return;
  // The last bytes of a file that has fewer are all of it; the library takes that for a part beyond the end.
  if (Number(/^bytes=-(\d+)$/.exec(asked)?.[1] ?? 0) > size) return;
  const parts = parseRange(size, asked);
  if (parts === -1)
    throw new TransportError(416, "no_such_part", { size }, { "Content-Range": `bytes */${size}` });
  if (parts === -2 || parts.type !== "bytes" || parts.length !== 1) return;
  return parts[0];
}

/** The tag as it stands in headers. */
export function etagOf(tag: string): string {
  return `"${tag}"`;
}
