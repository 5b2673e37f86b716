import { sitePage } from "../art/site.ts";
import { leafSkin, sprig } from "../engine/flora.ts";
import { fbm, hex, mul, type V } from "../engine/math.ts";
import { fillet, frame, Mesh } from "../engine/mesh.ts";
import { lamp, Palette, type Scene } from "../engine/scene.ts";
import { room } from "../engine/studio.ts";
import { wood } from "../engine/stuff.ts";

/** A laptop on a desk shows the site of a trading company. Lengths in decimetres. */

export const scene: Scene = {
  pages: () => ({ site: sitePage }),
  build: (art) => {
    const mesh = new Mesh();
    const palette = new Palette();
    const table = wood("#c9a57a", "#8f6a43", { scale: 0.16, rough: 0.4, rings: 8 });
    const top = palette.add({
      shade: (h) => table.shade({ ...h, t: [h.p[0] + 8, h.p[1], h.p[2] * 0.9 + 3] }),
    });
    mesh.grid(1, 1, top, (u, v) => ({ p: [(u - 0.5) * 30, 0, 6 - v * 8.6] }));
    const wall = palette.add(({ p }) => ({
      color: mul(hex("#cfc5b6"), 0.95 + 0.1 * fbm(p[0] * 0.3, p[1] * 0.3, 2, 4)),
      rough: 0.9,
      spec: 0,
    }));
    mesh.grid(1, 1, wall, (u, v) => ({ p: [(u - 0.5) * 60, v * 20 - 8, -7] }));
    const shell = palette.metal([0.62, 0.615, 0.61], 0.42);
    const dark = palette.plain([0.012, 0.012, 0.013], 0.3, 0.04);
    const key = palette.plain([0.018, 0.018, 0.02], 0.5, 0.04);
    const pad = palette.metal([0.57, 0.565, 0.56], 0.36);
    const site = art("site");
    const screen = palette.add(({ t }) => ({
      color: [0.004, 0.004, 0.005],
      rough: 0.12,
      spec: 0.03,
      glow: mul(site.at(t[0], t[1]), 1.12),
    }));
    const W = 3.3;
    const D = 2.24;
    mesh.within(frame({ turn: -9 }), () => {
      mesh.within(frame({ at: [0, 0.09, 0] }), () => mesh.box([W, 0.12, D], 0.055, shell, [0, 0, 0], 5));
      for (const x of [-1, 1])
        for (const z of [-1, 1])
          mesh.within(frame({ at: [x * 1.45, 0.015, z * 0.95] }), () =>
            mesh.box([0.2, 0.04, 0.2], 0.02, dark),
          );
      mesh.within(frame({ at: [0, 0.1503, -0.34] }), () => mesh.box([2.86, 0.002, 1.08], 0.0005, dark));
      const rows = [14, 14, 14, 13, 12];
      rows.forEach((n, row) => {
        const step = 2.82 / n;
        for (let i = 0; i < n; i++)
          mesh.within(frame({ at: [-1.41 + step * (i + 0.5), 0.153, -0.79 + row * 0.19] }), () =>
            mesh.box([step - 0.03, 0.016, 0.16], 0.008, key, [0, 0, 0], 2),
          );
      });
      const low: [number, number][] = [
        [-1.3, 0.22],
        [-1.06, 0.22],
        [-0.82, 0.22],
        [-0.56, 0.26],
        [0.13, 1.08],
        [0.8, 0.22],
        [1.04, 0.22],
        [1.29, 0.22],
      ];
      for (const [x, w] of low)
        mesh.within(frame({ at: [x, 0.153, 0.145] }), () =>
          mesh.box([w - 0.03, 0.016, 0.15], 0.008, key, [0, 0, 0], 2),
        );
      mesh.within(frame({ at: [0, 0.1495, 0.68] }), () => mesh.box([1.3, 0.002, 0.74], 0.001, pad));
      // The lid.
      mesh.within(frame({ at: [0, 0.13, -D / 2 + 0.02], tilt: -18 }), () => {
        mesh.tube((s) => [(s - 0.5) * 2.5, 0, 0], 4, 20, 0.05, dark);
        mesh.within(frame({ at: [0, 1.1, 0] }), () => {
          mesh.box([W, 2.16, 0.055], 0.026, shell, [0, 0, 0], 5);
          mesh.within(frame({ at: [0, 0, 0.0265] }), () => mesh.box([W - 0.05, 2.11, 0.006], 0.003, dark));
          mesh.grid(1, 1, screen, (u, v) => ({
            p: [(u - 0.5) * 3.136, (0.5 - v) * -1.96 + 0.015, 0.0302],
            t: [u, 1 - v, 0],
          }));
        });
      });
    });
    // A cup, a notebook with a pencil, a sprig in a glass-like vase at the back.
    const glaze = palette.add(({ p, t }) => ({
      color:
        t[1] < 0.12 ? hex("#a57b57") : mul(hex("#e6dfd2"), 0.95 + 0.1 * fbm(p[0] * 4, p[1] * 4, p[2] * 4)),
      rough: 0.3,
      spec: 0.04,
    }));
    const coffee = palette.plain(hex("#2b170d"), 0.1, 0.04);
    const cup: V = [2.32, 0, 0.1];
    mesh.within(frame({ at: cup }), () => {
      mesh.lathe(
        fillet(
          [
            [0, 0.03],
            [0.27, 0.02, 0.03],
            [0.37, 0.2, 0.2],
            [0.4, 0.76, 0.05],
            [0.385, 0.79, 0.01],
            [0.365, 0.76, 0.02],
            [0.33, 0.2, 0.15],
            [0, 0.1],
          ],
          8,
        ),
        96,
        glaze,
      );
      mesh.lathe(
        [
          [0, 0.64],
          [0.37, 0.64],
        ],
        64,
        coffee,
      );
      mesh.tube(
        (s) => [0.36 + 0.27 * Math.sin(Math.PI * s), 0.6 - 0.38 * s, 0],
        30,
        14,
        0.05,
        glaze,
        false,
        [1, 0.7],
        [0, 0, 1],
      );
    });
    const cover = palette.plain(hex("#3e5248"), 0.7, 0.02);
    const sheets = palette.plain(hex("#e9e2d3"), 0.9, 0);
    mesh.within(frame({ at: [-2.6, 0.06, 0.55], turn: 16 }), () => {
      mesh.within(frame({ at: [0.02, 0, 0] }), () => mesh.box([1.36, 0.1, 1.96], 0.01, sheets));
      for (const s of [-1, 1])
        mesh.within(frame({ at: [0, s * 0.056, 0] }), () => mesh.box([1.42, 0.018, 2.02], 0.009, cover));
      mesh.within(frame({ at: [0.2, 0.105, 0.1], turn: 62 }), () => {
        const cedar = palette.plain(hex("#c7934f"), 0.5);
        const lead = palette.plain(hex("#3a2f28"), 0.5);
        mesh.tube((s) => [(s - 0.5) * 1.5, 0, 0], 2, 6, 0.036, cedar);
        mesh.tube(
          (s) => [0.75 + 0.16 * s, 0, 0],
          4,
          12,
          (s) => 0.036 * (1 - s) + 0.002,
          lead,
        );
      });
    });
    const pot = palette.plain(hex("#b8aa98"), 0.7, 0.02);
    mesh.within(frame({ at: [2.95, 0, -2.6] }), () =>
      mesh.lathe(
        fillet(
          [
            [0, 0],
            [0.42, 0, 0.05],
            [0.52, 0.5, 0.3],
            [0.3, 1.15, 0.2],
            [0.22, 1.2, 0.05],
            [0.2, 1.0],
          ],
          8,
        ),
        64,
        pot,
      ),
    );
    const green = leafSkin(palette, hex("#6c7d62"), 0.1);
    const bark = palette.plain(hex("#66543f"), 0.8, 0.02);
    for (const [a, lean, tall, seed] of [
      [0.4, 0.9, 2.0, 2],
      [2.6, 0.8, 1.9, 6],
      [1.7, 0.3, 2.5, 9],
    ] as const)
      sprig(
        mesh,
        bark,
        green,
        (s) => [
          2.95 + Math.cos(a) * lean * s ** 1.5,
          1.1 + tall * s - 0.3 * s * s,
          -2.6 + Math.sin(a) * lean * s * 0.5,
        ],
        { pairs: 9, size: 0.7, width: 0.42, seed, thick: 0.02, open: 60 },
      );
    return {
      mesh,
      materials: palette.list,
      lamps: [lamp([-8, 6, 2.5], [0, 0.6, 0], 4.5, 4.5, [1, 0.94, 0.86], 12)],
      sky: room(0.7),
      camera: { eye: [0.5, 2.7, 7.5], target: [0.05, 0.98, -0.3], view: 28, lens: 0.012, focus: 8.4 },
      bounces: 4,
    };
  },
};
