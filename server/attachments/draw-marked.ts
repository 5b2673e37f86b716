import sharp from "sharp";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Outline } from "./outline";
import { turns } from "./picture";

const SIDE = 1600;
const THUMB_SIDE = 480;

/**
 * Draws a picture small, with words across it again and again, and a thumbnail of that. Nothing of the picture as it was
 * is in either.
 * @param paths where the two go
 */
export function drawMarked(
  picture: Buffer,
  words: Outline,
  paths: { full: string; thumb: string },
): Promise<void> {
  return turns.take(async () => {
    const small = await sharp(picture, { limitInputPixels: UPLOAD_LIMITS.pixels })
      .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    const veil = Buffer.from(veilOf(words, small.info));
    await sharp(small.data)
      .composite([{ input: veil }])
      .webp({ quality: 80 })
      .toFile(paths.full);
    await sharp(paths.full)
      .resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(paths.thumb);
  });
}

/** Words across all of it, aslant and in rows, light with a dark rim: readable on a light picture as on a dark one. */
function veilOf({ path, width }: Outline, size: { width: number; height: number }): string {
  // Of an em: a short name is not larger than a tenth of the picture, and a long one fits across most of it.
  const em = Math.min(0.1, 0.7 / width) * Math.max(size.width, size.height);
  const [across, down] = [(width + 1.2) * em, 2.6 * em];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <pattern id="rows" width="${across}" height="${2 * down}" patternUnits="userSpaceOnUse" patternTransform="rotate(-30)">
      ${[0, 1]
        .map((row) => {
          const left = row * (across / 2);
          // The second row is set off by half, so that no place stays free; what leaves its tile comes back on the other side.
          return [left, left - across]
            .map(
              (x) =>
                `<g transform="translate(${x} ${(row + 0.5) * down}) scale(${em})"><path d="${path}"/></g>`,
            )
            .join("");
        })
        .join("")}
    </pattern>
    <style>path { fill: #fff; fill-opacity: 0.42; stroke: #000; stroke-opacity: 0.3; stroke-width: 0.025; }</style>
    <rect width="100%" height="100%" fill="url(#rows)"/>
  </svg>`;
}
