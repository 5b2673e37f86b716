import sharp from "sharp";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import { conflict } from "@/server/errors";
import { turnstile } from "./turnstile";

const THUMB_SIDE = 480;
const FULL_SIDE = 6000;
const MOST_SECONDS = 20;

/** A picture made safe to show. */
export type Picture = { mime: string; width: number; height: number };

/**
 * Writes the picture anew, upright and without metadata (no camera, no place), and a small one beside it.
 * Animations are kept in the full one. Throws a conflict, in words, when it is broken or has too many pixels.
 * @param paths where the upload is, and where the full picture and the thumbnail go
 */
export async function redraw(...given: Parameters<typeof draw>): Promise<Picture> {
  return turns.take(() => draw(...given));
}

/** Drawing takes seconds of a whole core, and threads that everybody else needs: two at a time, one thread each. */
export const turns = turnstile(2);
sharp.concurrency(1);

async function draw(
  paths: { from: string; full: string; thumb: string },
  mime: string,
  name: string,
): Promise<Picture> {
  const options = { limitInputPixels: UPLOAD_LIMITS.pixels, failOn: "error" } as const;
  const format = FORMAT[mime as keyof typeof FORMAT] ?? FORMAT["image/jpeg"];
  try {
    const full = sharp(paths.from, { ...options, animated: format.animated })
      .timeout({ seconds: MOST_SECONDS })
      .rotate();
    // Resizing would cut an animation into its frames' strip, so only still pictures are brought to size.
    if (!format.animated)
      full.resize({ width: FULL_SIDE, height: FULL_SIDE, fit: "inside", withoutEnlargement: true });
    const written = await full.toFormat(format.to, format.options).toFile(paths.full);
    const thumb = sharp(paths.from, options).rotate();
    await thumb
      .resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(paths.thumb);
    return { mime: `image/${format.to}`, width: written.width, height: written.pageHeight ?? written.height };
  } catch (thrown) {
    // Expected: the bytes began like a picture and were none.
    const tooMany = thrown instanceof Error && /pixel limit|timeout/i.test(thrown.message);
    throw tooMany
      ? conflict("file_pixels", { name, max: UPLOAD_LIMITS.pixels / 1e6 })
      : conflict("file_broken", { name });
  }
}

const FORMAT = {
  "image/jpeg": { to: "jpeg", options: { quality: 88, mozjpeg: true }, animated: false },
  "image/png": { to: "png", options: { compressionLevel: 9 }, animated: false },
  "image/webp": { to: "webp", options: { quality: 88 }, animated: true },
  "image/gif": { to: "gif", options: {}, animated: true },
  // Writing AVIF takes ten times as long as anything else here.
  "image/avif": { to: "webp", options: { quality: 86 }, animated: false },
} as const;
