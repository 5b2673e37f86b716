import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import type { Viewer } from "@/domain/viewer";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { storage } from "@/server/storage";
import { discard } from "@/server/stores/scratch";
import { findArrival } from "./find-arrival";

/** Nobody's connection breaks off as often as that. */
const MOST_PIECES = 1_000;

type Piece = { arrivalKey: string; start: number; key: string };

/**
 * Keeps the next bytes of an upload on its way; when they break off, those that came. Whatever is kept outlives this process and can be
 * gone on from through any other.
 * Throws a conflict when the upload has gone on from another place meanwhile, or in too many pieces.
 * @param start how many bytes came before these
 * @returns how many bytes there are now
 */
export async function addPiece(
  viewer: Viewer,
  arrivalKey: string,
  start: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  const { pieceCount } = await findArrival(viewer, arrivalKey);
  if (pieceCount >= MOST_PIECES) throw conflict("upload_crumbs", { max: MOST_PIECES });
  const key = randomBytes(16).toString("base64url");
  const scratch = await storage().scratch(key);
  try {
    const size = await write(scratch, bytes);
    if (size === 0) return start;
    await storage().keep(key, scratch);
    await record({ arrivalKey, start, key }, size);
    return start + size;
  } finally {
    await discard(scratch);
  }
}

async function record(piece: Piece, size: number): Promise<void> {
  const { arrivalKey, start, key } = piece;
  const kept = await transaction(async (tx) => {
    const { count } = await tx.arrival.updateMany({
      where: { key: arrivalKey, received: start, size: { gte: start + size } },
      data: { received: { increment: size }, pieceCount: { increment: 1 } },
    });
    if (count === 1) await tx.arrivalPiece.create({ data: piece });
    return count === 1;
  });
  if (kept) return;
  await storage().forget(key);
  throw conflict("upload_elsewhere");
}

async function write(file: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const handle = await open(file, "w", 0o600);
  let size = 0;
  try {
    for await (const part of untilTheyBreakOff(bytes)) {
      await handle.writeFile(part);
      size += part.byteLength;
    }
  } finally {
    await handle.close();
  }
  return size;
}

async function* untilTheyBreakOff(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch {
    // Expected: the connection is gone. What came before counts.
  }
}
