import { bump, cells, fbm, hex, mixV, mul, noise, smooth, type V } from "../engine/math.ts";
import { fillet, frame, Mesh, type Point2 } from "../engine/mesh.ts";
import { type Hit, Palette, type Scene } from "../engine/scene.ts";
import { backdrop, room, windowLight } from "../engine/studio.ts";

/** A stoneware dinner set: plates, bowls and cups with a speckled glaze. Lengths in decimetres. */

const glaze = (base: string, bare: string, rim: number, foot: number) => {
  const g = hex(base);
  const clay = hex(bare);
  return ({ t, p, n }: Hit) => {
    const wave = 0.012 * noise(p[0] * 9, p[1] * 9, p[2] * 9);
    const [d, id] = cells(p[0] * 17, p[1] * 17, p[2] * 17);
    const [d2, id2] = cells(p[0] * 41, p[1] * 41, p[2] * 41);
    const speck = Math.max(
      id > 0.45 ? 1 - smooth(0.05, 0.06 + 0.13 * (id - 0.45), d) : 0,
      id2 > 0.55 ? 0.75 * (1 - smooth(0.08, 0.2, d2)) : 0,
    );
    const thin = smooth(rim - 0.035 - wave, rim - 0.006, t[1]);
    const raw = 1 - smooth(foot, foot + 0.015, t[1] + wave * 1.5);
    const cloud = fbm(p[0] * 2.2, p[1] * 2.2, p[2] * 2.2, 3);
    let c: V = mul(g, 0.93 + 0.14 * cloud);
    c = mixV(c, mul(clay, 0.95), 0.8 * thin);
    c = mixV(c, [0.07, 0.045, 0.03], 0.82 * speck);
    c = mixV(c, mul(clay, 0.85 + 0.3 * noise(p[0] * 60, p[1] * 60, p[2] * 60)), raw);
    return {
      color: c,
      rough: raw > 0.5 ? 0.85 : 0.27 + 0.1 * thin,
      spec: raw > 0.5 ? 0.01 : 0.045,
      normal: bump(n, p, 0.01, (q) => 0.012 * noise(q[0] * 5, q[1] * 5, q[2] * 5)),
    };
  };
};

const plate = (r: number, h: number): Point2[] =>
  fillet(
    [
      [0, 0.02],
      [r * 0.55, 0.02, 0.02],
      [r * 0.56, 0, 0.01],
      [r * 0.62, 0, 0.02],
      [r * 0.66, 0.05, 0.08],
      [r * 0.95, h - 0.09, 0.12],
      [r, h - 0.03, 0.04],
      [r - 0.012, h, 0.02],
      [r - 0.05, h - 0.02, 0.03],
      [r * 0.9, h - 0.09, 0.1],
      [r * 0.74, 0.09, 0.3],
      [0, 0.075],
    ],
    8,
  );
const bowl = (r: number, h: number): Point2[] =>
  fillet(
    [
      [0, 0.03],
      [r * 0.42, 0.03, 0.02],
      [r * 0.44, 0, 0.01],
      [r * 0.52, 0, 0.02],
      [r * 0.55, 0.06, 0.06],
      [r * 0.88, h * 0.42, 0.5],
      [r, h - 0.02, 0.2],
      [r - 0.012, h, 0.015],
      [r - 0.045, h - 0.01, 0.02],
      [r * 0.84, h * 0.45, 0.5],
      [r * 0.5, 0.12, 0.3],
      [0, 0.09],
    ],
    10,
  );
const cup = (r: number, h: number): Point2[] =>
  fillet(
    [
      [0, 0.03],
      [r * 0.62, 0.03, 0.02],
      [r * 0.64, 0, 0.01],
      [r * 0.72, 0, 0.02],
      [r * 0.86, 0.1, 0.14],
      [r * 0.99, h * 0.6, 0.3],
      [r * 0.96, h - 0.015, 0.1],
      [r * 0.96 - 0.012, h, 0.012],
      [r * 0.96 - 0.04, h - 0.01, 0.015],
      [r * 0.93, h * 0.6, 0.3],
      [r * 0.78, 0.12, 0.14],
      [0, 0.09],
    ],
    10,
  );

export const scene: Scene = {
  build: () => {
    const mesh = new Mesh();
    const palette = new Palette();
    backdrop(mesh, palette, 1.9, "#d8cdbd");
    const cream = "#e4dccb";
    const clay = "#9a6f4c";
    const put = (at: V, profile: Point2[], color: string, height: number, wobble: number, foot = 0.03) => {
      const m = palette.add(glaze(color, clay, height, foot));
      mesh.within(frame({ at, turn: at[0] * 70 + at[1] * 50 }), () =>
        mesh.lathe(profile, 160, m, (p) => {
          const k = 1 + wobble * (noise(p[0] * 1.3 + at[0] * 5, p[1] * 2 + at[1] * 9, p[2] * 1.3) - 0.5);
          return [p[0] * k, p[1] * (1 + wobble * (k - 1)), p[2] * k];
        }),
      );
    };
    // A stack of plates with a bowl on it, two cups, a plate leaning at the back.
    put([-0.35, 0, 0], plate(1.36, 0.2), cream, 0.2, 0.012, 0.045);
    put([-0.34, 0.105, 0.01], plate(1.36, 0.2), cream, 0.2, 0.012, 0.045);
    put([-0.35, 0.21, 0], plate(1.05, 0.18), "#b9bfae", 0.18, 0.014, 0.045);
    put([-0.34, 0.3, 0.02], bowl(0.74, 0.52), cream, 0.52, 0.02, 0.05);
    put([1.36, 0, 0.72], cup(0.4, 0.78), cream, 0.78, 0.02, 0.1);
    put([1.66, 0, -0.25], cup(0.4, 0.78), "#b9bfae", 0.78, 0.02, 0.1);
    return {
      mesh,
      materials: palette.list,
      lamps: windowLight(1.9, 1),
      sky: room(0.85),
      camera: { eye: [0.6, 3.0, 6.6], target: [0.22, 0.3, 0.05], view: 26, lens: 0.05 },
      bounces: 4,
    };
  },
};
