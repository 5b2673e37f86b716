import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";

/** A picture that somebody in the demo took or drew. */
export type DemoPicture = {
  /** What the file is called in the thread. */
  name: string;
  /** A picture in public/pictures/demo. */
  demo?: string;
  /** Where there is none, it is made from this product's picture: */
  of: string;
  /** the part of it that is seen (left, top, width, height, each from 0 to 1), */
  part?: [number, number, number, number];
  /** as a pencil drawing, or with its colours turned by so many degrees. */
  look?: "pencil" | number;
};

/** Writes the picture's bytes to a file. */
export async function drawPicture(picture: DemoPicture, file: string): Promise<void> {
  const own = picture.demo && publicFile(`demo/${picture.demo}.webp`);
  const image = own && existsSync(own) ? sharp(own) : await madeFrom(picture);
  await image.webp({ quality: 86 }).toFile(file);
}

async function madeFrom({ of, part, look }: DemoPicture) {
  const image = await seenPart(publicFile(`${of}.webp`), part);
  if (look === "pencil") return pencil(image);
  return look === undefined ? image : image.modulate({ hue: look });
}

async function seenPart(file: string, [left, top, width, height] = [0, 0, 1, 1]) {
  const { width: wide = 0, height: high = 0 } = await sharp(file).metadata();
  const area = { left: left * wide, top: top * high, width: width * wide, height: height * high };
  const rounded = Object.fromEntries(Object.entries(area).map(([side, size]) => [side, Math.round(size)]));
  return sharp(file).extract(rounded as typeof area);
}

/** Grey divided by its own blur: what is left are lines, as a pencil would set them. */
async function pencil(image: Sharp) {
  const grey = await image.greyscale().toColourspace("srgb").png().toBuffer();
  const blurred = await sharp(grey).negate({ alpha: false }).blur(9).png().toBuffer();
  return sharp(
    await sharp(grey)
      .composite([{ input: blurred, blend: "colour-dodge" }])
      .png()
      .toBuffer(),
  )
    .greyscale()
    .gamma(2.2)
    .tint("#e9e2d6");
}

function publicFile(name: string): string {
  return fileURLToPath(new URL(`../../public/pictures/${name}`, import.meta.url));
}
