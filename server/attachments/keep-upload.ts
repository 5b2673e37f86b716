import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { transaction } from "@/server/db";
import { AppError, conflict } from "@/server/errors";
import { type Call, firstReply, keeperOf, onceOnly } from "@/server/once-only";
import { storage, thumbOf } from "@/server/storage";
import { discard } from "@/server/stores/scratch";
import { toAttachment } from "./attachment-dto";
import { redraw } from "./picture";
import { refuseHoarding } from "./refuse-hoarding";
import { sniff } from "./sniff";

/** A file that has arrived whole, at a local path of ours. */
export type Arrived = { path: string; name: string; size: number };

/** Its bytes are stored; the row that will name them. */
type Stored = {
  key: string;
  fileName: string;
  mime: string;
  width: number;
  height: number;
  duration: number;
  size: number;
  md5: string;
};

/**
 * Keeps an uploaded file: looks at what it really is, writes pictures anew, stores the bytes, then the row.
 * Until an order holds it, only its uploader can see it. The local file is gone afterwards, kept or refused.
 * @param key the Idempotency-Key: the same file under the same key is kept once
 */
export async function keepUpload(viewer: Viewer, arrived: Arrived, key?: string): Promise<Attachment> {
  try {
    if (key === undefined) return await keep(viewer, arrived, (write) => write());
    const input = { name: arrived.name, sha256: await digestOf("sha256", arrived.path) };
    const call: Call = { key, call: "upload", input };
    const first = await firstReply<Attachment>(keeperOf(viewer), call);
    return first
      ? first.reply
      : await keep(viewer, arrived, (write) => onceOnly(keeperOf(viewer), call, write));
  } finally {
    await discard(arrived.path);
  }
}

/** Drawing and storing take seconds and hold no connection; `once` says whether the row is still to be written then. */
async function keep(
  viewer: Viewer,
  arrived: Arrived,
  once: (write: () => Promise<Attachment>) => Promise<Attachment>,
): Promise<Attachment> {
  await refuseHoarding(viewer, arrived.size);
  const stored = await store(arrived);
  let written = false;
  try {
    const reply = await once(() => record(viewer, stored));
    written = reply.file_location.endsWith(stored.key);
    return reply;
  } catch (thrown) {
    // After any other failure nobody knows whether the row is there: bytes without a row do less harm than the reverse.
    written = !(thrown instanceof AppError);
    throw thrown;
  } finally {
    if (!written) await forget(stored.key).catch(() => {}); // bytes that nobody finds are no reason to refuse
  }
}

/** Writes down whose the bytes are, unless that would be more than one may have lying around. */
function record(viewer: Viewer, stored: Stored): Promise<Attachment> {
  return transaction(async (tx) => {
    // Two at once would both find room for the last one.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id} FOR NO KEY UPDATE`;
    await refuseHoarding(viewer, stored.size);
    return toAttachment(await tx.attachment.create({ data: { ...stored, uploaderId: viewer.id } }));
  });
}

async function store({ path, name, size }: Arrived): Promise<Stored> {
  const key = randomBytes(16).toString("base64url");
  const full = await storage().scratch(`${key}.full`);
  const thumb = await storage().scratch(`${key}.thumb`);
  try {
    if (size === 0) throw conflict("file_empty", { name });
    const { mime, isImage, duration } = await sniff(path, name);
    if (isImage && size > UPLOAD_LIMITS.imageBytes) throw tooLarge(name, UPLOAD_LIMITS.imageBytes);
    const picture = isImage ? await redraw({ from: path, full, thumb }, mime, name) : undefined;
    const kept = picture ? full : path;
    const facts = { size: (await stat(kept)).size, md5: await digestOf("md5", kept) };

    await keepBytes(key, kept, picture && thumb);
    return { key, fileName: name, mime, width: 0, height: 0, duration, ...picture, ...facts };
  } finally {
    await Promise.all([full, thumb].map(discard));
  }
}

/** All of it, or nothing. */
async function keepBytes(key: string, file: string, thumb: string | undefined): Promise<void> {
  try {
    await storage().keep(key, file);
    if (thumb) await storage().keep(thumbOf(key), thumb);
  } catch (thrown) {
    await forget(key).catch(() => {}); // the storage is away, and stays so: what failed first is what counts
    throw thrown;
  }
}

/** Removes the bytes of an upload that nobody can see. */
export async function forget(key: string): Promise<void> {
  await Promise.all([key, thumbOf(key)].map((name) => storage().forget(name)));
}

/** The refusal of a file beyond `limit` bytes. */
export function tooLarge(name: string, limit: number) {
  return conflict("file_too_large", { name, size: `${limit / 1024 / 1024} MB` });
}

/** MD5 is what the published reply names: a fingerprint, not a protection. */
async function digestOf(algorithm: "md5" | "sha256", file: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
