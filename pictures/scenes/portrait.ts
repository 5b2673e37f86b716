import { paintPortrait } from "../art/portrait.ts";
import { leafSkin, sprig } from "../engine/flora.ts";
import { bump, fbm, hex, mul, type V } from "../engine/math.ts";
import { fillet, frame, Mesh } from "../engine/mesh.ts";
import { lamp, Palette, type Scene } from "../engine/scene.ts";
import { room } from "../engine/studio.ts";
import { wood } from "../engine/stuff.ts";

/** The painted dog, framed in oak, on a plastered wall above a shelf. Lengths in decimetres. */

export const scene: Scene = {
  paint: paintPortrait,
  build: (art) => {
    const mesh = new Mesh();
    const palette = new Palette();
    const plaster = hex("#d6ccbd");
    const wall = palette.add(({ p, n }) => ({
      color: mul(plaster, 0.93 + 0.13 * fbm(p[0] * 0.5, p[1] * 0.5, 3, 4)),
      rough: 0.9,
      spec: 0,
      normal: bump(n, p, 0.02, (q) => 0.035 * fbm(q[0] * 3, q[1] * 3, q[2] * 3, 4)),
    }));
    mesh.grid(1, 1, wall, (u, v) => ({ p: [(u - 0.5) * 40, (v - 0.4) * 30, 0] }));
    const w = 3.2;
    const h = 4;
    const oil = art("painting");
    const paint = palette.add(({ t, n }) => {
      const e = 1 / 900;
      const g = (x: number, y: number) => oil.grey(x, y);
      const normal: V = [
        n[0] - (g(t[0] + e, t[1]) - g(t[0] - e, t[1])) * 0.9,
        n[1] + (g(t[0], t[1] + e) - g(t[0], t[1] - e)) * 0.9,
        n[2],
      ];
      const l = Math.hypot(...normal);
      return { color: oil.at(t[0], t[1]), rough: 0.42, spec: 0.03, normal: mul(normal, 1 / l) };
    });
    const oak = palette.add(wood("#a98763", "#6f5238", { scale: 0.35, rough: 0.4, rings: 8 }));
    mesh.within(frame({ at: [-0.25, 2.45, 0.16], tilt: -1.2 }), () => {
      mesh.grid(1, 1, paint, (u, v) => ({
        p: [(u - 0.5) * w, (v - 0.5) * h, 0.06],
        t: [0.02 + 0.95 * u, 0.015 + 0.975 * (1 - v), 0],
      }));
      const liner = palette.plain(hex("#e8dfcf"), 0.8, 0.02);
      const bars = (
        inW: number,
        inH: number,
        wide: number,
        z: number,
        deep: number,
        m: number,
        edge: number,
      ) => {
        for (const s of [-1, 1]) {
          mesh.within(frame({ at: [0, s * (inH / 2 + wide / 2), z] }), () =>
            mesh.box([inW + wide * 2, wide, deep], edge, m, [s * 3, s, 0]),
          );
          mesh.within(frame({ at: [s * (inW / 2 + wide / 2), 0, z], roll: 90 }), () =>
            mesh.box([inH, wide, deep * 0.995], edge, m, [s * 5, 2 + s, 1]),
          );
        }
      };
      bars(w, h, 0.07, 0.06, 0.1, liner, 0.01);
      bars(w + 0.14, h + 0.14, 0.26, 0.06, 0.3, oak, 0.035);
    });
    // A shelf with a cup of brushes, books and a small vase.
    const shelf = palette.add(wood("#a58362", "#6f523a", { scale: 0.3, rough: 0.42, rings: 8 }));
    mesh.within(frame({ at: [0, -0.5, 0.75] }), () => mesh.box([16, 0.28, 1.5], 0.03, shelf, [2, 1, 0.4]));
    const pot = palette.add(({ p, n }) => ({
      color: mul(hex("#e1d8c8"), 0.92 + 0.14 * fbm(p[0] * 5, p[1] * 5, p[2] * 5, 3)),
      rough: 0.55,
      spec: 0.03,
      normal: n,
    }));
    mesh.within(frame({ at: [2.55, -0.36, 0.85] }), () =>
      mesh.lathe(
        fillet(
          [
            [0, 0],
            [0.4, 0, 0.06],
            [0.52, 0.5, 0.4],
            [0.2, 1.0, 0.2],
            [0.22, 1.2, 0.05],
            [0.17, 1.18, 0.02],
            [0.15, 0.8],
          ],
          8,
        ),
        72,
        pot,
      ),
    );
    const green = leafSkin(palette, hex("#75836b"), 0.1);
    const bark = palette.plain(hex("#66543f"), 0.8, 0.02);
    for (const [a, lean, tall, seed] of [
      [0.3, 0.7, 1.5, 2],
      [2.7, 0.6, 1.6, 6],
      [1.6, 0.2, 2.0, 9],
    ] as const)
      sprig(
        mesh,
        bark,
        green,
        (s) => [
          2.55 + Math.cos(a) * lean * s ** 1.5,
          0.75 + tall * s - 0.25 * s * s,
          0.85 + Math.sin(a) * lean * s * 0.4,
        ],
        { pairs: 9, size: 0.46, width: 0.4, seed, thick: 0.016, open: 60 },
      );
    return {
      mesh,
      materials: palette.list,
      lamps: [lamp([-7.5, 7, 6], [0, 2, 0], 3, 3, [1, 0.94, 0.86], 26)],
      sky: room(0.7),
      camera: { eye: [0.9, 2.6, 12.4], target: [0.2, 2.2, 0], view: 28.5 },
      bounces: 4,
    };
  },
};
