import { bump, mixV, smooth, type V } from "../engine/math.ts";
import { type Frame, fillet, frame, Mesh, type Point2 } from "../engine/mesh.ts";
import { type Hit, Palette, type Scene, type Texture } from "../engine/scene.ts";
import { room, windowLight } from "../engine/studio.ts";
import { stone } from "../engine/stuff.ts";

/** A pair of wedding rings on pale stone, words cut into the inside. */

const INNER = 0.86;
const OUTER = 0.985;
const WIDE = 0.42;

const band: Point2[] = (() => {
  const open = fillet(
    [
      [INNER, WIDE / 2],
      [INNER, 0.03, 0.05],
      [INNER + 0.02, 0, 0.03],
      [OUTER - 0.06, 0, 0.05],
      [OUTER - 0.012, 0.07, 0.08],
      [OUTER, WIDE / 2, 0.12],
      [OUTER - 0.012, WIDE - 0.07, 0.08],
      [OUTER - 0.06, WIDE, 0.05],
      [INNER + 0.02, WIDE, 0.03],
      [INNER, WIDE - 0.03, 0.05],
      [INNER, WIDE / 2],
    ],
    8,
  );
  return open;
})();

const engraved = (art: Texture, color: V, rough: number, turn: number) => {
  const high = (t: V): number => {
    if (Math.hypot(t[0], t[2]) > INNER + 0.012) return 0;
    const a = (Math.atan2(t[2], t[0]) / (2 * Math.PI) + turn + 2) % 1;
    return 0.012 * art.grey(a, 1 - t[1] / WIDE);
  };
  return (f: Frame) => (hit: Hit) => {
    const h = high(hit.t);
    const inside = Math.hypot(hit.t[0], hit.t[2]) < INNER + 0.012;
    if (!inside) return { color, rough, metal: 1 };
    // The slope is taken along the band, then turned into the world.
    const local: V = [
      hit.n[0] * f.x[0] + hit.n[1] * f.x[1] + hit.n[2] * f.x[2],
      hit.n[0] * f.y[0] + hit.n[1] * f.y[1] + hit.n[2] * f.y[2],
      hit.n[0] * f.z[0] + hit.n[1] * f.z[1] + hit.n[2] * f.z[2],
    ];
    const m = bump(local, hit.t, 0.004, high);
    const normal: V = [
      m[0] * f.x[0] + m[1] * f.y[0] + m[2] * f.z[0],
      m[0] * f.x[1] + m[1] * f.y[1] + m[2] * f.z[1],
      m[0] * f.x[2] + m[1] * f.y[2] + m[2] * f.z[2],
    ];
    const cut = 1 - smooth(0.2, 0.9, h / 0.012);
    return {
      color: mixV(color, [color[0] * 0.16, color[1] * 0.13, color[2] * 0.1], cut),
      rough: rough + 0.06 + 0.3 * cut,
      metal: 1,
      normal,
    };
  };
};

const words = (text: string) => ({
  width: 4096,
  height: 320,
  html: `<body style="margin:0;background:#fff;width:4096px;height:320px;position:relative">
	<div style="position:absolute;left:0;width:4096px;top:76px;text-align:center;font:italic 148px/168px 'Liberation Serif','Noto Serif CJK SC',serif;letter-spacing:10px;color:#000">${text}</div></body>`,
});

export const scene: Scene = {
  pages: () => ({
    gold: words("Mei &amp; Jonas &nbsp;·&nbsp; 14 . 06 . 2025"),
    white: words("always &nbsp;·&nbsp; 与你同行"),
  }),
  build: (art, view) => {
    const mesh = new Mesh();
    const palette = new Palette();
    const slab = palette.add(stone("#cfc4b4", 1.5, 0.4));
    mesh.grid(2, 2, slab, (u, v) => ({ p: [(u - 0.5) * 60, 0, (0.5 - v) * 60] }));
    const far = view === "side";
    const place = (f: Frame, name: string, color: V, rough: number, turn: number) => {
      const m = palette.add(engraved(art(name), color, rough, turn)(f));
      mesh.within(f, () => mesh.lathe(band, 360, m, (p) => p, true));
    };
    const first = frame({ at: [-0.55, 0.001, 0], turn: 0 });
    const second = frame({ at: [0.56, 0.275, 0.02], roll: -16.2 });
    place(first, "gold", [1.0, 0.74, 0.4], 0.16, far ? 0.1 : 0.715);
    place(second, "white", [0.82, 0.8, 0.77], 0.15, 0.76);
    return {
      mesh,
      materials: palette.list,
      lamps: windowLight(2.2, 1),
      sky: (d) => {
        const r = room(0.8)(d);
        // A dark card to the right gives the metal its edges.
        const card = 1 - 0.88 * smooth(0.1, 0.5, d[0]) * smooth(0.7, 0.2, d[1]);
        return [r[0] * card, r[1] * card, r[2] * card];
      },
      camera: far
        ? { eye: [2.7, 2.5, 4.6], target: [0.1, 0.2, 0.05], view: 27, lens: 0.06, focus: 5.3 }
        : { eye: [-0.4, 3.5, 5.2], target: [0.06, 0.22, 0.12], view: 26.5, lens: 0.06 },
      bounces: 6,
    };
  },
};
