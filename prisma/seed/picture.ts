import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";

/** A picture that somebody in the demo took or drew. */
export type DemoPicture = {
  /** What the file is called in the thread. */
  name: string;
  /** A picture in public/pictures/demo. */
  demo?: string;
  /** Where there is none, it is made from this one in public/pictures: */
  of: string;
  /** the part of it that is seen (left, top, width, height, each from 0 to 1), */
  part?: [number, number, number, number];
  /** as a pencil drawing, or with its colours turned by so many degrees. */
  look?: "pencil" | number;
};

// As large as a phone would send it.
const SIDE = 1200;
// It is written anew when it is kept: here it need not be small, only soon done.
const QUICKLY = { quality: 92, effort: 0 };

// Its warm white.
const PAPER = [0.97, 0.95, 0.9];

/** Writes the picture's bytes to a file. */
export async function drawPicture(picture: DemoPicture, file: string): Promise<void> {
  const own = picture.demo && publicFile(`demo/${picture.demo}.webp`);
  if (own && existsSync(own)) await copyFile(own, file);
  else await (await madeFrom(picture)).webp(QUICKLY).toFile(file);
}

async function madeFrom({ of, part, look }: DemoPicture): Promise<Sharp> {
  const image = await seenPart(publicFile(`${of}.webp`), part);
  if (look === "pencil") return pencil(image);
  return look === undefined ? image : image.modulate({ hue: look });
}

async function seenPart(file: string, [left, top, width, height] = [0, 0, 1, 1]) {
  const { width: wide = 0, height: high = 0 } = await sharp(file).metadata();
  const area = { left: left * wide, top: top * high, width: width * wide, height: height * high };
  const rounded = Object.fromEntries(Object.entries(area).map(([side, size]) => [side, Math.round(size)]));
  const limit = { width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true } as const;
  return sharp(file)
    .extract(rounded as typeof area)
    .resize(limit);
}

/** Grey divided by its own blur: what is left are lines, as a pencil would set them. */
async function pencil(image: Sharp): Promise<Sharp> {
  const grey = await image.greyscale().toColourspace("srgb").png({ compressionLevel: 1 }).toBuffer();
  const input = await sharp(grey).negate({ alpha: false }).blur(9).png({ compressionLevel: 1 }).toBuffer();
  const lines = await sharp(grey)
    .composite([{ input, blend: "colour-dodge" }])
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(lines).removeAlpha().gamma(2.2).linear(PAPER, [0, 0, 0]);
}

function publicFile(name: string): string {
  return fileURLToPath(new URL(`../../public/pictures/${name}`, import.meta.url));
}
