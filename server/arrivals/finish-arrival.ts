import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Viewer } from "@/domain/viewer";
import type { Attachment } from "@/schemas/attachment";
import { toAttachment } from "@/server/attachments/attachment-dto";
import { keepUpload } from "@/server/attachments/keep-upload";
import { db } from "@/server/db";
import { AppError, conflict } from "@/server/errors";
import { storage } from "@/server/storage";
import { discard } from "@/server/stores/scratch";
import { dropArrival } from "./drop-arrival";
import { findArrival } from "./find-arrival";

/**
 * Makes an upload of what has arrived whole, under the same rules as one that came in one piece. Asked again, it gives the
 * same upload. Throws a conflict while bytes are missing, and a refusal in words for what we do not take; then nothing is left of it.
 */
export async function finishArrival(
  viewer: Viewer,
  { upload: key }: { upload: string },
): Promise<Attachment> {
  const { received, size, fileName: name, attachmentId } = await findArrival(viewer, key);
  if (attachmentId !== null) return attachmentOf(attachmentId);
  if (received < size) throw conflict("upload_unfinished", { received, size });
  const path = await storage().scratch(randomUUID());
  try {
    if (!(await putTogether(key, path))) return await finishedBefore(viewer, key);
    // Twice at once keeps it once.
    const attachment = await keepUpload(viewer, { path, name, size }, `arrival ${key}`);
    await settle(key, attachment.id);
    return attachment;
  } catch (thrown) {
    if (isFinal(thrown)) await dropArrival(viewer, key);
    throw thrown;
  } finally {
    await discard(path);
  }
}

/** The bytes will not get any better; whoever has too much lying around may make room. */
function isFinal(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.reason.startsWith("file_");
}

/** False when a piece is gone, because somebody else has just finished it. */
async function putTogether(arrivalKey: string, path: string): Promise<boolean> {
  const pieces = await db().arrivalPiece.findMany({ where: { arrivalKey }, orderBy: { start: "asc" } });
  for (const { key } of pieces) {
    const bytes = await storage().open(key);
    if (!bytes) return false;
    await pipeline(await bytes.read(), createWriteStream(path, { flags: "a", mode: 0o600 }));
  }
  return pieces.length > 0;
}

async function finishedBefore(viewer: Viewer, key: string): Promise<Attachment> {
  const { attachmentId } = await findArrival(viewer, key);
  if (attachmentId === null) throw new Error(`bytes of the upload ${key} are missing`);
  return attachmentOf(attachmentId);
}

async function attachmentOf(id: number): Promise<Attachment> {
  return toAttachment(await db().attachment.findUniqueOrThrow({ where: { id } }));
}

/** Notes what became of it, and lets go of its pieces. */
async function settle(key: string, attachmentId: number): Promise<void> {
  const pieces = await db().arrivalPiece.findMany({ where: { arrivalKey: key } });
  await db().arrival.updateMany({ where: { key }, data: { attachmentId } });
  for (const piece of pieces) await storage().forget(piece.key);
  await db().arrivalPiece.deleteMany({ where: { arrivalKey: key } });
}
