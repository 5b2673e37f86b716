import { existsSync } from "node:fs";
import { chromium } from "playwright";
import sharp from "sharp";
import { type Page, Texture } from "./scene.ts";

/** Draws flat artwork in the browser. */
export const shoot = async (pages: Record<string, Page>): Promise<Record<string, Buffer>> => {
  const own = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const path = own.find((p) => p && existsSync(p));
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: ["--no-sandbox", "--font-render-hinting=none", "--force-color-profile=srgb"],
  });
  try {
    const out: Record<string, Buffer> = {};
    for (const [name, p] of Object.entries(pages)) {
      const page = await browser.newPage({ viewport: { width: p.width, height: p.height } });
      await page.setContent(p.html);
      out[name] = await page.screenshot({ type: "png" });
      await page.close();
    }
    return out;
  } finally {
    await browser.close();
  }
};

export const paintPages = async (pages: Record<string, Page>): Promise<Record<string, Texture>> => {
  const out: Record<string, Texture> = {};
  for (const [name, png] of Object.entries(await shoot(pages))) {
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    out[name] = new Texture(info.width, info.height, data);
  }
  return out;
};
