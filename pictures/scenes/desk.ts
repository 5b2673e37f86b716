import { leafSkin, sprig } from "../engine/flora.ts";
import { bump, fbm, hex, mul, noise, type V } from "../engine/math.ts";
import { fillet, frame, Mesh, subdivide } from "../engine/mesh.ts";
import { lamp, Palette, type Scene } from "../engine/scene.ts";
import { wood } from "../engine/stuff.ts";

/** An oak writing desk, 1600 × 700 × 740 mm, in a calm corner. Lengths in metres. */

export const scene: Scene = {
  build: (_art, view) => {
    const mesh = new Mesh();
    const palette = new Palette();
    const plaster = hex("#ddd5c8");
    const wall = palette.add(({ p, n }) => ({
      color: mul(plaster, 0.95 + 0.1 * fbm(p[0] * 1.5, p[1] * 1.5, p[2] * 1.5, 4)),
      rough: 0.9,
      spec: 0,
      normal: bump(n, p, 0.004, (q) => 0.004 * fbm(q[0] * 22, q[1] * 22, q[2] * 22, 3)),
    }));
    const back = -0.62;
    mesh.grid(1, 1, wall, (u, v) => ({ p: [-2.4 + u * 6, v * 3.4, back] }));
    mesh.grid(1, 1, wall, (u, v) => ({ p: [-1.75, v * 3.4, back + (1 - u) * 0.7] }));
    // Boards.
    const boards = wood("#b5a28b", "#84705a", { scale: 1.4, rough: 0.42, rings: 6 });
    const floor = palette.add({
      shade: (h) => {
        const w = 0.19;
        const row = Math.floor(h.p[2] / w);
        const shift = noise(row * 7.7, 1.5, 2.5) * 3;
        const n = Math.floor((h.p[0] + shift) / 1.7);
        const s = boards.shade({
          ...h,
          t: [h.p[0] + n * 3.1 + row * 5, row * 1.37 + n, h.p[2] - row * w + row * 0.61],
        });
        const gap = Math.min(Math.abs(h.p[2] - row * w), Math.abs(h.p[0] + shift - n * 1.7));
        const tint = 0.88 + 0.24 * noise(row * 3.3, n * 5.1, 0);
        return { ...s, color: mul(s.color, gap < 0.0022 ? 0.35 : tint) };
      },
    });
    mesh.grid(1, 1, floor, (u, v) => ({ p: [-4 + u * 9, 0, 6 - v * 8] }));
    const skirting = palette.plain(hex("#e6dfd3"), 0.5);
    mesh.within(frame({ at: [0.6, 0.05, back + 0.008] }), () => mesh.box([6, 0.1, 0.016], 0.004, skirting));
    // The desk.
    const oak = palette.add(wood("#c9a981", "#80603d", { scale: 1.5, rough: 0.42, rings: 7 }));
    const part = (at: V, size: V, along: "x" | "y" | "z", shift: number, edge = 0.004) => {
      const f = along === "x" ? {} : along === "y" ? { roll: 90 } : { turn: 90 };
      const s: V =
        along === "x" ? size : along === "y" ? [size[1], size[0], size[2]] : [size[2], size[1], size[0]];
      mesh.within(frame({ at, ...f }), () =>
        mesh.box(s, edge, oak, [shift * 3.7, shift * 0.43, shift * 0.31]),
      );
    };
    const W = 1.6;
    const D = 0.7;
    const H = 0.74;
    // The top: five staves glued side by side.
    for (let i = 0; i < 5; i++)
      part([0, H - 0.0135, (i - 2) * (D / 5)], [W, 0.027, D / 5 + 0.0004], "x", i * 1.3 + 1, 0.0006);
    const leg = (x: number, z: number, k: number) => {
      const profile = (s: number) => 0.0285 - 0.011 * (1 - s);
      mesh.within(frame({ at: [x, 0, z] }), () => {
        mesh.tube(
          (s) => [Math.sign(x) * 0.03 * (1 - s), s * (H - 0.027), Math.sign(z) * 0.02 * (1 - s)],
          24,
          28,
          profile,
          legOak(k),
          false,
        );
      });
    };
    const turned = wood("#c6a57d", "#80603d", { scale: 1.5, rough: 0.42, rings: 7 });
    const legOak = (k: number) =>
      palette.add({ shade: (h) => turned.shade({ ...h, t: [h.p[1] + k, h.p[0] * 0.9 + k, h.p[2]] }) });
    leg(-W / 2 + 0.07, D / 2 - 0.07, 1);
    leg(W / 2 - 0.07, D / 2 - 0.07, 2);
    leg(-W / 2 + 0.07, -D / 2 + 0.07, 3);
    leg(W / 2 - 0.07, -D / 2 + 0.07, 4);
    // Apron with two drawers.
    const front = D / 2 - 0.055;
    part([0, H - 0.082, -front], [W - 0.2, 0.11, 0.02], "x", 9);
    part([-W / 2 + 0.07, H - 0.082, 0], [0.02, 0.11, D - 0.2], "z", 10);
    part([W / 2 - 0.07, H - 0.082, 0], [0.02, 0.11, D - 0.2], "z", 11);
    part([0, H - 0.032, front - 0.004], [W - 0.19, 0.012, 0.02], "x", 12, 0.001);
    part([0, H - 0.135, front - 0.004], [W - 0.19, 0.01, 0.02], "x", 13, 0.001);
    part([0, H - 0.082, front - 0.012], [0.03, 0.1, 0.02], "x", 14, 0.001);
    const brass = palette.metal([0.78, 0.56, 0.3], 0.3);
    for (const side of [-1, 1]) {
      part([side * 0.355, H - 0.0845, front], [0.694, 0.086, 0.02], "x", 20 + side * 2.2, 0.002);
      mesh.ball([side * 0.355, H - 0.0845, front + 0.026], 0.0135, brass, 20);
      mesh.within(frame({ at: [side * 0.355, H - 0.0845, front + 0.014], tilt: 90 }), () =>
        mesh.lathe(
          [
            [0.006, -0.01],
            [0.006, 0.01],
          ],
          16,
          brass,
        ),
      );
    }
    // On the desk: books, a vase with olive, a lamp.
    const cloth = (c: string) => {
      const k = hex(c);
      return palette.add(({ p, n }) => ({
        color: mul(k, 0.88 + 0.24 * noise(p[0] * 900, p[1] * 900, p[2] * 900)),
        rough: 0.85,
        spec: 0.01,
        normal: n,
      }));
    };
    const pages = palette.add(({ p }) => ({
      color: mul(hex("#e9e1d0"), 0.85 + 0.2 * noise(p[0] * 20, p[1] * 1600, p[2] * 20)),
      rough: 0.9,
      spec: 0,
    }));
    const book = (at: V, turn: number, size: V, c: string) => {
      const m = cloth(c);
      mesh.within(frame({ at, turn }), () => {
        const [w, h, d] = size;
        mesh.within(frame({ at: [0.003, 0, 0] }), () =>
          mesh.box([w - 0.008, h - 0.005, d - 0.008], 0.001, pages),
        );
        for (const s of [-1, 1])
          mesh.within(frame({ at: [0, s * (h / 2 - 0.0012), 0] }), () => mesh.box([w, 0.0025, d], 0.001, m));
        mesh.within(frame({ at: [-w / 2 + 0.0012, 0, 0] }), () => mesh.box([0.0035, h, d], 0.0015, m));
      });
    };
    book([0.4, H + 0.016, -0.02], -74, [0.17, 0.032, 0.24], "#5d6b5f");
    book([0.41, H + 0.044, -0.015], -66, [0.15, 0.024, 0.21], "#b08a63");
    const glaze = palette.add(({ p, n }) => ({
      color: mul(hex("#e2dacb"), 0.85 + 0.25 * fbm(p[0] * 40, p[1] * 40, p[2] * 40, 3)),
      rough: 0.6,
      spec: 0.03,
      normal: bump(n, p, 0.003, (q) => 0.0015 * fbm(q[0] * 90, q[1] * 90, q[2] * 90, 2)),
    }));
    const vase: V = [-0.52, H, -0.1];
    mesh.within(frame({ at: vase }), () =>
      mesh.lathe(
        subdivide(
          fillet(
            [
              [0, 0.004],
              [0.05, 0, 0.01],
              [0.095, 0.09, 0.08],
              [0.06, 0.19, 0.06],
              [0.027, 0.22, 0.02],
              [0.03, 0.25, 0.01],
              [0.024, 0.251, 0.003],
              [0.02, 0.2, 0.02],
              [0, 0.1],
            ],
            8,
          ),
          0.02,
        ),
        72,
        glaze,
      ),
    );
    const bark = palette.plain(hex("#6d5a45"), 0.8, 0.02);
    const olive = leafSkin(palette, hex("#75826a"), 0.1);
    const branch = (turn: number, lean: number, tall: number, seed: number) =>
      sprig(
        mesh,
        bark,
        olive,
        (s) => {
          const out = lean * s ** 1.6;
          const a = (turn * Math.PI) / 180;
          return [
            vase[0] + Math.cos(a) * out,
            vase[1] + 0.2 + tall * s - 0.1 * lean * s * s,
            vase[2] + Math.sin(a) * out * 0.6 + 0.012 * Math.sin(s * 9 + seed),
          ];
        },
        { pairs: 13, size: 0.1, width: 0.3, seed, thick: 0.0032, open: 60 },
      );
    branch(20, 0.32, 0.46, 3);
    branch(150, 0.26, 0.5, 8);
    branch(75, 0.12, 0.62, 13);
    // A sheet of paper and a pen.
    const paper = palette.plain(hex("#efe9dc"), 0.8, 0.02);
    mesh.within(frame({ at: [-0.03, H + 0.0012, 0.1], turn: -7 }), () =>
      mesh.box([0.3, 0.0016, 0.21], 0.0005, paper),
    );
    mesh.within(frame({ at: [0.06, H + 0.006, 0.12], turn: 32 }), () =>
      mesh.tube(
        (s) => [(s - 0.5) * 0.14, 0, 0],
        12,
        14,
        (s) => (s > 0.86 ? 0.0045 * (1 - s) * 7 + 0.0002 : 0.0045),
        brass,
      ),
    );
    return {
      mesh,
      materials: palette.list,
      lamps: [lamp([-2.6, 2.1, 2.1], [0.1, 0.5, -0.1], 1.1, 1.5, [1, 0.93, 0.82], 20)],
      sky: (d) => {
        const k = 0.36 + 0.14 * d[1] - 0.2 * d[0];
        return [k, k * 0.98, k * 0.95];
      },
      camera:
        view === "detail"
          ? { eye: [-0.9, 1.25, 1.6], target: [-0.28, 0.69, 0.2], view: 26, lens: 0.012 }
          : { eye: [0.75, 1.38, 3.5], target: [-0.06, 0.53, 0], view: 31 },
      bounces: 4,
    };
  },
};
