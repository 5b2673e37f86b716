import sharp from "sharp";
import { photograph } from "./art/portrait.ts";
import { siteReference1, siteReference2, siteWireframe } from "./art/sites.ts";
import { deskSketch, ringSketch } from "./art/sketches.ts";
import type { shoot } from "./engine/page.ts";
import type { Page } from "./engine/scene.ts";

/** Every picture, its scene and its limits. */
export type Entry = {
  file: string;
  /** Largest size in KB. */
  limit?: number;
} & (
  | {
      kind: "render";
      scene: string;
      view?: string;
      width?: number;
      height?: number;
      samples?: number;
      exposure?: number;
    }
  | { kind: "flat"; draw: (s: typeof shoot) => Promise<Buffer> }
);

const flat = (file: string, page: () => Page): Entry => ({
  file,
  limit: 120,
  kind: "flat",
  draw: async (s) => (await s({ page: page() })).page as Buffer,
});

export const entries: Entry[] = [
  { file: "engraved-rings.webp", kind: "render", scene: "rings" },
  { file: "ceramic-dinner-set.webp", kind: "render", scene: "ceramics" },
  { file: "celebration-cake.webp", kind: "render", scene: "cake" },
  { file: "oak-desk.webp", kind: "render", scene: "desk" },
  { file: "leather-satchel.webp", kind: "render", scene: "satchel" },
  { file: "trade-site-theme.webp", kind: "render", scene: "laptop" },
  { file: "wedding-stationery.webp", kind: "render", scene: "stationery" },
  { file: "pet-portrait.webp", kind: "render", scene: "portrait" },
  { file: "oak-desk-2.webp", kind: "render", scene: "desk", view: "detail" },
  flat("demo/ring-sketch.webp", ringSketch),
  flat("demo/desk-sketch.webp", deskSketch),
  flat("demo/site-wireframe.webp", () => siteWireframe),
  flat("demo/site-reference-1.webp", () => siteReference1),
  flat("demo/site-reference-2.webp", () => siteReference2),
  {
    file: "demo/portrait-photo.webp",
    limit: 120,
    kind: "flat",
    draw: () =>
      sharp(photograph(900, 1200), { raw: { width: 900, height: 1200, channels: 3 } })
        .png()
        .toBuffer(),
  },
  {
    file: "demo/cake-reference.webp",
    limit: 120,
    kind: "render",
    scene: "cake",
    view: "reference",
    width: 960,
    height: 1200,
  },
  {
    file: "demo/finished-rings.webp",
    limit: 120,
    kind: "render",
    scene: "rings",
    view: "side",
    width: 1200,
    height: 900,
  },
];
