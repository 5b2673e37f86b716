import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";
import { shoot } from "./engine/page.ts";
import { render } from "./engine/render.ts";
import { type Entry, entries } from "./list.ts";

const OUT = new URL("../public/pictures/", import.meta.url);

/** Writes a webp no larger than its limit. */
const save = async (image: Sharp, file: string, limit: number) => {
  await mkdir(dirname(file), { recursive: true });
  const raw = await image.removeAlpha().png().toBuffer();
  for (let quality = 84; quality >= 40; quality -= 4) {
    const data = await sharp(raw).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (data.length > limit && quality > 40) continue;

    await writeFile(file, data);
    return data.length;
  }
  return 0;
};

const draw = async (e: Entry, quick: boolean, out: URL, count: number) => {
  const file = fileURLToPath(new URL(e.file, out));
  const limit = (e.limit ?? 180) * 1024;
  if (e.kind === "render") {
    const scale = quick ? 0.4 : 1;
    const w = Math.round((e.width ?? 1600) * scale);
    const h = Math.round((e.height ?? 1200) * scale);
    const scene = new URL(`./scenes/${e.scene}.ts`, import.meta.url).href;
    const data = await render(
      scene,
      e.view ?? "",
      w,
      h,
      count || (quick ? 16 : (e.samples ?? 16)),
      e.exposure ?? 1.18,
    );
    return save(sharp(data, { raw: { width: w, height: h, channels: 3 } }), file, limit);
  }
  return save(sharp(await e.draw(shoot)), file, limit);
};

export const main = async (args: string[]): Promise<void> => {
  const quick = args.includes("--quick");
  const to = args.find((a) => a.startsWith("--out="));
  const count = Number(args.find((a) => a.startsWith("--samples="))?.slice(10) ?? 0);
  const out = to ? new URL(`file://${to.slice(6)}/`) : OUT;
  const names = args.filter((a) => !a.startsWith("--"));
  for (const e of entries) {
    const name = e.file.replace(/\.webp$/, "");
    if (names.length > 0 && !names.includes(name)) continue;
    const start = Date.now();
    const size = await draw(e, quick, out, count);
    console.log(`${e.file}  ${Math.round(size / 1024)} KB  ${Math.round((Date.now() - start) / 1000)} s`);
  }
};
