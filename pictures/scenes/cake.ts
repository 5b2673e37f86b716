import { leaf, leafSkin, rose } from "../engine/flora.ts";
import { bump, clamp, fbm, hex, mixV, mul, noise, smooth, stream, type V } from "../engine/math.ts";
import { fillet, frame, Mesh, subdivide } from "../engine/mesh.ts";
import { Palette, type Scene } from "../engine/scene.ts";
import { backdrop, room, windowLight } from "../engine/studio.ts";

/** A celebration cake of three tiers with sugar roses. Lengths in decimetres. */

export const scene: Scene = {
  build: (_art, view) => {
    const reference = view === "reference";
    const mesh = new Mesh();
    const palette = new Palette();
    backdrop(mesh, palette, 2.6, reference ? "#cfc9c4" : "#dacfc1");
    const cream = hex(reference ? "#e9d3cb" : "#efe6d8");
    // Buttercream, drawn round with a palette knife.
    const knife = (p: V) => {
      const a = Math.atan2(p[2], p[0]);
      const slow = fbm(a * 1.7, p[1] * 3.2, 4, 2);
      return (
        0.022 * noise(Math.cos(a) * 2.2, p[1] * 17 + slow * 4, Math.sin(a) * 2.2) +
        0.009 * noise(Math.cos(a) * 5, p[1] * 52 + slow * 9, Math.sin(a) * 5) +
        0.02 * slow
      );
    };
    const icing = palette.add(({ p, n }) => ({
      color: mul(cream, 0.96 + 0.08 * fbm(p[0] * 2, p[1] * 2, p[2] * 2, 3)),
      rough: 0.55,
      spec: 0.035,
      normal: bump(n, p, 0.012, knife),
    }));
    const tier = (y: number, r: number, h: number, seed: number) => {
      const line = subdivide(
        fillet(
          [
            [0, y + h],
            [r, y + h, 0.09],
            [r, y + 0.01, 0.03],
            [r - 0.05, y],
          ],
          8,
        ).reverse(),
        0.05,
      );
      mesh.lathe(line, 200, icing, (p) => {
        const k = 1 + 0.016 * (fbm(p[0] * 1.2 + seed, p[1] * 1.6, p[2] * 1.2, 3) - 0.5);
        const lip = 0.02 * smooth(0.12, 0, y + h - p[1]) * noise(p[0] * 4, seed, p[2] * 4);
        return [p[0] * k, p[1] + lip, p[2] * k];
      });
    };
    const plate = palette.plain(hex("#e9e4da"), 0.22, 0.05);
    mesh.lathe(
      fillet(
        [
          [0, 0],
          [0.75, 0, 0.05],
          [0.7, 0.06, 0.08],
          [0.16, 0.2, 0.2],
          [0.14, 0.62, 0.2],
          [0.5, 0.74, 0.2],
          [1.75, 0.78, 0.06],
          [1.78, 0.86, 0.03],
          [1.74, 0.87, 0.02],
          [0, 0.85],
        ],
        8,
      ),
      140,
      plate,
    );
    const base = 0.86;
    if (reference) {
      tier(base, 1.3, 1.25, 3);
      tier(base + 1.24, 0.88, 1.15, 7);
    } else {
      tier(base, 1.38, 1.12, 3);
      tier(base + 1.11, 1.0, 1.02, 7);
      tier(base + 2.12, 0.64, 0.92, 11);
    }
    // Sugar roses, paler at the edge of each petal.
    const petal = (heart: string, edge: string) => {
      const a = hex(heart);
      const b = hex(edge);
      return palette.add(({ t }) => ({
        color: mixV(a, b, clamp(t[0] * 0.75 + t[2] * 0.35)),
        rough: 0.6,
        spec: 0.025,
      }));
    };
    const blush = petal("#cf8f78", "#ecd2c2");
    const ivory = petal("#d9bf9a", "#f1e8da");
    const wine = petal("#6d3236", "#a4696a");
    const green = leafSkin(palette, hex("#6f8062"));
    const deep = leafSkin(palette, hex("#4f6350"));
    const gold = palette.metal([0.95, 0.68, 0.33], 0.3);
    const r = stream(5);
    const flower = (at: V, size: number, m: number, out: number, up: number) => {
      mesh.within(frame({ at, turn: out, roll: -up, scale: size }), () =>
        rose(mesh, m, Math.floor(r() * 1000)),
      );
    };
    /** A place on a tier's side: angle from the camera, height and radius. */
    const spot = (a: number, y: number, rad: number): V => [
      rad * Math.sin((a * Math.PI) / 180),
      y,
      rad * Math.cos((a * Math.PI) / 180),
    ];
    const twig = (at: V, turn: number, roll: number, size: number, m: number) =>
      mesh.within(frame({ at, turn, roll }), () => leaf(mesh, m, size * 0.8, size * 0.5, 0.25, 0.7));
    const ledge = (y: number, rad: number, list: [number, number, number, number][]) => {
      for (const [a, lift, size, m] of list) flower(spot(a, y + lift, rad), size, m, a - 90, 62 - lift * 60);
    };
    if (reference) {
      const top = base + 2.39;
      flower([0.05, top + 0.04, 0.1], 0.46, blush, -85, 38);
      flower([-0.46, top + 0.02, 0.25], 0.34, ivory, -120, 52);
      flower([0.52, top, 0.3], 0.3, wine, -60, 55);
      for (let i = 0; i < 9; i++) twig([0, top, 0.1], i * 40 + 10 * r(), 8, 0.75, i % 2 ? green : deep);
    } else {
      const y1 = base + 1.12;
      const y2 = base + 2.13;
      const y3 = base + 3.04;
      for (const [a, y, rad] of [
        [-48, y1, 1.14],
        [-20, y1, 1.12],
        [30, y2, 0.76],
        [58, y2, 0.74],
      ] as const)
        for (let i = 0; i < 5; i++)
          twig(
            spot(a + (i - 2) * 9, y + 0.03, rad - 0.02),
            a - 90 + (i - 2) * 34 + 14 * (r() - 0.5),
            mixAngle(r()),
            0.5 + 0.16 * r(),
            i % 2 ? green : deep,
          );
      ledge(y1, 1.17, [
        [-57, 0.1, 0.27, ivory],
        [-36, 0.16, 0.36, blush],
        [-15, 0.08, 0.27, wine],
        [1, 0.06, 0.19, ivory],
      ]);
      ledge(y2, 0.8, [
        [23, 0.06, 0.22, wine],
        [46, 0.14, 0.34, ivory],
        [72, 0.08, 0.26, blush],
      ]);
      for (let i = 0; i < 7; i++) twig([0, y3 - 0.02, 0], i * 51 + 12 * r(), 6, 0.62, i % 2 ? green : deep);
      flower([-0.06, y3 + 0.04, 0.14], 0.42, blush, -100, 34);
      flower([0.34, y3 + 0.02, 0.2], 0.26, ivory, -62, 52);
      flower([-0.4, y3 + 0.0, 0.26], 0.24, wine, -120, 58);
      // Flakes of gold leaf.
      for (let i = 0; i < 46; i++) {
        const a = -70 + 140 * r();
        const low = r() < 0.6;
        const y = low ? base + 0.06 + 0.5 * r() ** 2 : base + 2.2 + 0.35 * r() ** 2;
        const q = spot(a, y, (low ? 1.385 : 0.645) + 0.004);
        const s = 0.008 + 0.03 * r() ** 2.5;
        mesh.within(frame({ at: q, turn: a, roll: r() * 360 }), () =>
          mesh.grid(3, 3, gold, (u, v) => ({
            p: [(u - 0.5) * 2 * s * (0.7 + 0.6 * r()), (v - 0.5) * 2 * s * (0.7 + 0.6 * r()), 0.008 * r()],
          })),
        );
      }
    }
    return {
      mesh,
      materials: palette.list,
      lamps: windowLight(2.8, 1),
      sky: room(0.8),
      camera: reference
        ? { eye: [0.8, 3.2, 8.6], target: [0.1, 1.85, 0], view: 30, lens: 0.06 }
        : { eye: [-0.5, 3.3, 10], target: [0, 2.2, 0], view: 29, lens: 0.06 },
      bounces: 4,
    };
  },
};

const mixAngle = (x: number) => 4 + 26 * x;
