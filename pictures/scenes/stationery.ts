import { stationeryPages } from "../art/stationery.ts";
import { leafSkin, sprig } from "../engine/flora.ts";
import { bump, fbm, hex, mix, mixV, mul, noise, smooth, sub, unit, type V } from "../engine/math.ts";
import { type Frame, frame, Mesh } from "../engine/mesh.ts";
import { lamp, Palette, type Scene, type Texture } from "../engine/scene.ts";
import { room } from "../engine/studio.ts";
import { stone } from "../engine/stuff.ts";

/** A letterpress wedding set laid out on stone. Lengths in decimetres. */

/** Cotton paper: fibres, and print pressed in where the artwork is dark. */
const cotton = (palette: Palette, color: string, f: Frame, art?: Texture) => {
  const c = hex(color);
  const k = hex("#3d4a3c");
  return (w: number, h: number, seed: number) =>
    palette.add({
      cut: (t) => {
        // A torn edge: fibres end at uneven lengths.
        const ragged = (x: number, y: number) =>
          0.011 * noise(x * 9 + seed, y * 9, seed) +
          0.009 * noise(x * 34, y * 34, seed + 3) +
          0.004 * noise(x * 120, y * 120, seed);
        const d = Math.min(w / 2 - Math.abs(t[0]), h / 2 - Math.abs(t[1]));
        return d < ragged(t[0], t[1]);
      },
      shade: ({ t, n, p }) => {
        const dark = (x: number, y: number) => (art ? 1 - art.grey(0.5 + x / w, 0.5 - y / h) : 0);
        const d = dark(t[0], t[1]);
        const tooth = fbm(p[0] * 42, p[1] * 42, p[2] * 42, 3);
        const rim = Math.min(w / 2 - Math.abs(t[0]), h / 2 - Math.abs(t[1]));
        const normal = bump(n, p, 0.004, (q) => 0.0026 * fbm(q[0] * 62, q[1] * 62, q[2] * 62, 3));
        const press = 0.0075;
        const e = 0.006;
        const gx = (dark(t[0] + e, t[1]) - dark(t[0] - e, t[1])) * (press / (2 * e));
        const gy = (dark(t[0], t[1] + e) - dark(t[0], t[1] - e)) * (press / (2 * e));
        return {
          color: mul(
            mixV(c, k, 0.9 * smooth(0.1, 0.75, d)),
            mix(0.93, 1.05, tooth) * mix(0.94, 1, smooth(0, 0.05, rim)),
          ),
          rough: 0.9,
          spec: 0,
          normal: unit(sub(normal, sub(mul(f.x, gx), mul(f.z, gy)))),
        };
      },
    });
};

export const scene: Scene = {
  pages: () => stationeryPages,
  build: (art) => {
    const mesh = new Mesh();
    const palette = new Palette();
    const slab = palette.add(stone("#c9beae", 2.4, 0.4));
    mesh.grid(2, 2, slab, (u, v) => ({ p: [(u - 0.5) * 60, 0, (0.5 - v) * 60] }));
    const sheet = (
      at: V,
      turn: number,
      w: number,
      h: number,
      color: string,
      seed: number,
      picture?: Texture,
      thick = 0.012,
    ) => {
      const f = frame({ at, turn });
      const m = cotton(palette, color, f, picture)(w, h, seed);
      mesh.within(f, () => {
        const layers = 4;
        for (let k = 0; k < layers; k++)
          mesh.grid(24, 24, m, (u, v) => {
            const x = (u - 0.5) * w;
            const z = (0.5 - v) * h;
            const lift =
              0.03 * (x / w) ** 2 +
              0.025 * Math.abs(z / h) ** 3 * 2 +
              0.012 * noise(x * 0.9 + seed, z * 0.9, seed);
            const y = (thick * k) / (layers - 1) + lift;
            return { p: [x, y, z], t: [x, -z, 0] };
          });
      });
    };
    // Envelope below, then the invitation, then the small card.
    const kraft = "#a9ad97";
    sheet([0.85, 0.012, -0.22], 8, 1.9, 1.36, kraft, 21);
    sheet([0.84, 0.035, -0.25], 8, 1.87, 1.33, kraft, 22);
    sheet([-0.55, 0.05, 0.02], -5, 1.42, 1.99, "#f1eadd", 5, art("invitation"));
    sheet([0.95, 0.09, 0.52], 5, 1.3, 0.936, "#f3ecdf", 9, art("details"));
    // Wax seal.
    const wax = palette.add(({ p, n }) => {
      const high = (q: V) => {
        const l: V = [q[0] - 1.0, 0, q[2] + 0.5];
        const d = Math.hypot(l[0], l[2]);
        const a = Math.atan2(l[2], l[0]);
        const petals = Math.abs(Math.cos(a * 4)) * 0.085 + 0.02;
        return (
          0.014 * (1 - smooth(petals - 0.006, petals + 0.006, d)) -
          0.01 * smooth(0.12, 0.128, d) * (1 - smooth(0.134, 0.142, d)) +
          0.002 * noise(q[0] * 20, 1, q[2] * 20)
        );
      };
      return {
        color: mul(hex("#8c4a3c"), 0.9 + 0.2 * noise(p[0] * 12, p[1] * 12, p[2] * 12)),
        rough: 0.34,
        spec: 0.045,
        normal: bump(n, p, 0.003, high),
      };
    });
    mesh.within(frame({ at: [1.0, 0.085, -0.5] }), () =>
      mesh.lathe(
        [
          [0.2, 0],
          [0.197, 0.02],
          [0.185, 0.034],
          [0.165, 0.036],
          [0.15, 0.028],
          [0.14, 0.025],
          [0.08, 0.025],
          [0, 0.025],
        ],
        90,
        wax,
        (p) => {
          const a = Math.atan2(p[2], p[0]);
          const k =
            1 +
            0.1 *
              (noise(Math.cos(a) * 1.6 + 4, Math.sin(a) * 1.6, 2) - 0.4) *
              smooth(0.12, 0.2, Math.hypot(p[0], p[2]));
          return [p[0] * k, p[1], p[2] * k];
        },
      ),
    );
    // A loose sprig and a silk ribbon.
    const green = leafSkin(palette, hex("#73836a"), 0.12);
    const bark = palette.plain(hex("#77684f"), 0.8, 0.02);
    sprig(
      mesh,
      bark,
      green,
      (s) => [-1.75 + 0.42 * s + 0.1 * Math.sin(s * 4), 0.03 + 0.05 * Math.sin(s * 3), 0.95 - 1.75 * s],
      { pairs: 11, size: 0.36, width: 0.44, seed: 4, thick: 0.014, open: 58 },
    );
    const silk = palette.add(({ t }) => ({
      color: mul(hex("#c9a58e"), 0.95 + 0.1 * noise(t[0] * 160, t[1] * 6, 0)),
      rough: 0.42,
      spec: 0.06,
    }));
    mesh.grid(12, 140, silk, (u, v) => {
      const s = v * 2.9;
      const x = 0.28 + s * 0.62 + 0.08 * Math.sin(s * 3.1);
      const z = 1.4 - 0.04 * s + 0.13 * Math.sin(s * 2.3 + 0.4);
      const twist = 0.5 * Math.sin(s * 2.6) + 0.2;
      const w = (u - 0.5) * 0.15;
      return {
        p: [x, 0.075 + 0.04 * Math.sin(s * 4.1) + w * Math.sin(twist), z + w * Math.cos(twist)],
        t: [u, v, 0],
      };
    });
    return {
      mesh,
      materials: palette.list,
      lamps: [lamp([-4.6, 2.7, -1.6], [0, 0, 0], 1.5, 1.5, [1, 0.94, 0.86], 34)],
      sky: room(0.62),
      camera: { eye: [-0.05, 5.0, 2.75], target: [-0.08, 0, 0.08], view: 27.5, lens: 0.03 },
      bounces: 3,
    };
  },
};
