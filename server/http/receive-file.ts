import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import busboy from "busboy";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import { cleanName, refuseLongName } from "@/server/attachments/clean-name";
import { type Arrived, tooLarge } from "@/server/attachments/keep-upload";
import { type AppError, conflict, invalidField } from "@/server/errors";
import { storage } from "@/server/storage";
import { discard } from "@/server/stores/scratch";
import { TransportError } from "./transport-error";

/** All of a form, with whatever stands beside the file. */
const MOST_BYTES = 2 * UPLOAD_LIMITS.fileBytes;
const tooMuch = () => new TransportError(413, "body_too_large", { size: `${MOST_BYTES / 1024 / 1024} MB` });

/**
 * Streams the field `file` of a multipart body to a local path, never holding it in memory. What else is in the form
 * is passed over. Throws 415 when the body is not multipart, 413 when it is far too large, and a refusal in words when there is no file, when it is larger than
 * any file may be, or when the upload breaks off; nothing is left behind then.
 */
export async function receiveFile(request: Request): Promise<Arrived> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || !request.body)
    throw new TransportError(415, "not_multipart");
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) throw tooMuch();
  const path = await storage().scratch(randomUUID());
  try {
    return await receive(Readable.fromWeb(request.body as NodeStream), type, path);
  } catch (thrown) {
    await discard(path);
    throw thrown;
  }
}

async function receive(body: Readable, type: string, path: string): Promise<Arrived> {
  const limits = { files: 50, fileSize: UPLOAD_LIMITS.fileBytes, fields: 20, fieldSize: 10_000 };
  const parser = parserFor({ headers: { "content-type": type }, limits, defParamCharset: "utf8" });
  let arriving: Promise<Arrived> | undefined;
  parser.on("file", (field, stream, { filename }) => {
    stream.on("error", () => {}); // the pipeline below tells; without a listener it would end the process
    if (field !== "file" || arriving) return void stream.resume();
    arriving = write(stream, path, cleanName(filename));
    arriving.catch(() => {}); // awaited below; here only so that it is never unhandled
  });
  await pipeline(body, measured, parser).catch(async (thrown) => {
    await arriving?.catch(() => {}); // until then the file is still written to
    throw thrown instanceof TransportError ? thrown : conflict("upload_cut");
  });
  if (!arriving) throw invalidField("file", "required");
  return arriving;
}

async function* measured(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw tooMuch();
    yield part;
  }
}

function parserFor(options: busboy.BusboyConfig): busboy.Busboy {
  try {
    return busboy(options);
  } catch {
    // Expected: the header says multipart, but not in a form that can be read.
    throw new TransportError(415, "not_multipart");
  }
}

async function write(
  stream: Readable & { truncated?: boolean },
  path: string,
  name: string,
): Promise<Arrived> {
  const file = createWriteStream(path);
  const cut: AppError = conflict("upload_cut");
  await pipeline(stream, file).catch(async () => {
    // A file that is just being opened would come into being after whoever removes it has looked.
    if (!file.closed) await new Promise<void>((closed) => file.once("close", () => closed()));
    throw cut;
  });
  refuseLongName(name);
  if (stream.truncated) throw tooLarge(name, UPLOAD_LIMITS.fileBytes);
  return { path, name, size: file.bytesWritten };
}
