import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { storage, thumbOf } from "@/server/storage";
import { turns } from "./picture";

/** Four pixels for a point of the largest box it is fitted into. */
const BOX = { width: 640, height: 192 };

/**
 * An uploaded picture as a small PNG on white, as paper takes it; the first frame, where it moves. Null when its bytes
 * are gone: it was replaced a moment ago.
 * @param key of the picture in the storage
 */
export async function drawForPaper(key: string): Promise<Buffer | null> {
  const small = await storage().open(thumbOf(key));
  if (!small) return null;
  const bytes = await small.read().then(buffer);
  return turns.take(() =>
    sharp(bytes)
      .resize({ ...BOX, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  );
}
