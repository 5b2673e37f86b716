import { invalidField } from "@/server/errors";
import { TransportError } from "./transport-error";

const MB = 1024 * 1024;

/** The JSON body of a request. Throws 415 when it says it is something else, 413 beyond 1 MB, 400 when it breaks off, "invalid" when it is no JSON. */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new TransportError(415, "not_json");
  }
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Expected: whatever the caller sent was not JSON, or not even text.
    throw invalidField("body", "unknown_json");
  }
}

/** A request's body to the letter. Throws 413 beyond so many MB, 400 when it breaks off. */
export async function readBytes(request: Request, mostMb = 1): Promise<Uint8Array> {
  return bytesOf(request, mostMb).catch((thrown) => {
    // Whatever else goes wrong is on the caller's way to us: mostly they have left.
    throw thrown instanceof TransportError ? thrown : new TransportError(400, "body_cut");
  });
}

async function bytesOf(request: Request, mostMb: number): Promise<Uint8Array> {
  const mostBytes = mostMb * MB;
  const tooLarge = new TransportError(413, "body_too_large", { size: `${mostMb} MB` });
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > mostBytes) throw tooLarge;
  if (announced !== null) return new Uint8Array(await request.arrayBuffer()); // no more than that ever comes
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
