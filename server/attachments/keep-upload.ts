import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { db } from "@/server/db";
import { conflict } from "@/server/errors";
import { discard, storage } from "@/server/storage";
import { toAttachment } from "./attachment-dto";
import { redraw } from "./picture";
import { sniff } from "./sniff";

/** A file that has arrived whole, at a local path of ours. */
export type Arrived = { path: string; name: string; size: number };

/**
 * Keeps an uploaded file: looks at what it really is, writes pictures anew, stores the bytes, then the row.
 * Until an order holds it, only its uploader can see it. The local file is gone afterwards, kept or refused.
 */
export async function keepUpload(viewer: Viewer, { path, name, size }: Arrived): Promise<Attachment> {
  const key = randomBytes(16).toString("base64url");
  const full = await storage().scratch(`${key}.full`);
  const thumb = await storage().scratch(`${key}.thumb`);
  try {
    if (size === 0) throw conflict("file_empty", { name });
    const kind = await sniff(path, name);
    if (kind.isImage && size > UPLOAD_LIMITS.imageBytes) throw tooLarge(name, UPLOAD_LIMITS.imageBytes);
    const picture = kind.isImage ? await redraw({ from: path, full, thumb }, kind.mime, name) : undefined;
    const kept = picture ? full : path;
    const facts = { size: (await stat(kept)).size, md5: await md5Of(kept) };

    await storage().keep(key, kept);
    if (picture) await storage().keep(`${key}.thumb`, thumb);
    const { mime, width = 0, height = 0 } = { mime: kind.mime, ...picture };
    return toAttachment(
      await db().attachment.create({
        data: { key, uploaderId: viewer.id, fileName: name, mime, width, height, ...facts },
      }),
    );
  } finally {
    await Promise.all([path, full, thumb].map(discard));
  }
}

/** The refusal of a file beyond `limit` bytes. */
export function tooLarge(name: string, limit: number) {
  return conflict("file_too_large", { name, size: `${limit / 1024 / 1024} MB` });
}

async function md5Of(file: string): Promise<string> {
  const hash = createHash("md5"); // the published reply names it: a fingerprint, not a protection
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
