import { bump, cells, fbm, hex, mix, mul, noise, smooth, type V } from "../engine/math.ts";
import { type Frame, frame, Mesh, type Spot } from "../engine/mesh.ts";
import { Palette, type Scene } from "../engine/scene.ts";
import { backdrop, room, windowLight } from "../engine/studio.ts";

/** A satchel of vegetable-tanned leather, sewn by hand. Lengths in decimetres. */

const W = 3.4;
const H = 2.5;
const D = 0.85;

/** A point of the bag's front: x across, y up; the leather swells a little between its seams. */
const swell = (x: number, y: number): number => {
  const a = 1 - Math.abs(x / (W / 2)) ** 3.2;
  const b = 1 - Math.abs((y - H / 2) / (H / 2)) ** 3;
  return D / 2 - 0.13 + 0.2 * Math.sqrt(Math.max(0, a * b)) + 0.02 * (noise(x * 1.6, y * 1.6, 3) - 0.5);
};

export const scene: Scene = {
  build: () => {
    const mesh = new Mesh();
    const palette = new Palette();
    backdrop(mesh, palette, 2.3, "#d6cabb");
    const pebble = (p: V) => {
      const [d] = cells(p[0] * 32, p[1] * 32, p[2] * 32);
      const [d2] = cells(p[0] * 11 + 5, p[1] * 11, p[2] * 11);
      return 0.005 * d + 0.004 * d2 + 0.011 * fbm(p[0] * 5, p[1] * 5, p[2] * 5, 3);
    };
    const leather = (c: string, shade = 1) => {
      const k = hex(c);
      return palette.add(({ p, n }) => {
        const cloud = fbm(p[0] * 1.4 + 2, p[1] * 1.4, p[2] * 1.4, 4);
        const [d] = cells(p[0] * 32, p[1] * 32, p[2] * 32);
        return {
          color: mul(k, shade * mix(0.72, 1.22, cloud) * mix(1.08, 0.86, d)),
          rough: mix(0.38, 0.52, cloud),
          spec: 0.045,
          normal: bump(n, p, 0.012, pebble),
        };
      });
    };
    const tan = leather("#8e5a37");
    const strapTan = leather("#7d4b2b");
    const edge = palette.plain(hex("#4a2814"), 0.4, 0.05);
    const thread = palette.plain(hex("#e6d9be"), 0.7, 0.02);
    const brass = palette.metal([0.83, 0.6, 0.32], 0.24);

    /** A row of stitches along a curve lying on a surface. */
    const stitches = (curve: (s: number) => V, lengthOf: number, lift: (p: V) => V) => {
      const n = Math.round(lengthOf / 0.066);
      for (let i = 0; i < n; i++) {
        const a = curve((i + 0.14) / n);
        const b = curve((i + 0.86) / n);
        mesh.tube(
          (s) => {
            const p: V = [mix(a[0], b[0], s), mix(a[1], b[1], s), mix(a[2], b[2], s)];
            const l = lift(p);
            const k = 0.003 + 0.009 * Math.sin(Math.PI * s) ** 0.6;
            return [p[0] + l[0] * k, p[1] + l[1] * k, p[2] + l[2] * k];
          },
          4,
          6,
          (s) => 0.0055 + 0.004 * Math.sin(Math.PI * s),
          thread,
        );
      }
    };

    /** The rounded outline of the front, from the upper left, round below, to the upper right. */
    const outline = (inset: number) => {
      const w = W / 2 - inset;
      const r = 0.42 - inset * 0.6;
      const low = inset;
      const side = H - 0.1 - low - r;
      const arc = (Math.PI / 2) * r;
      const base = 2 * (w - r);
      const total = side * 2 + arc * 2 + base;
      const at = (s: number): [number, number] => {
        let d = s * total;
        if (d < side) return [-w, H - 0.1 - d];
        d -= side;
        if (d < arc) {
          const a = d / r;
          return [-w + r - r * Math.cos(a), low + r - r * Math.sin(a)];
        }
        d -= arc;
        if (d < base) return [-w + r + d, low];
        d -= base;
        if (d < arc) {
          const a = d / r;
          return [w - r + r * Math.sin(a), low + r - r * Math.cos(a)];
        }
        d -= arc;
        return [w, low + r + d];
      };
      return { at, total };
    };
    /** Squares the unit square into the outline's shape. */
    const panel = (u: number, v: number): [number, number] => {
      const y = v * H;
      const r = 0.42;
      const w = y < r ? W / 2 - r + Math.sqrt(Math.max(0, r * r - (r - y) ** 2)) : W / 2;
      return [(u - 0.5) * 2 * w, y];
    };
    for (const side of [1, -1])
      mesh.grid(70, 60, tan, (u, v): Spot => {
        const [x, y] = panel(side > 0 ? u : 1 - u, v ** 1.15);
        return { p: [x, y, side * swell(x, y)] };
      });
    // The gusset between front and back.
    const { at, total } = outline(0);
    mesh.grid(120, 16, tan, (u, v) => {
      const [x, y] = at(u);
      const z = mix(-1, 1, v);
      const k = 1 - 0.07 * (1 - z * z);
      return { p: [x * k, H * 0.5 + (y - H * 0.5) * (1 - 0.03 * (1 - z * z)), z * (D / 2 - 0.13)] };
    });
    // Sewn edge around the front: a folded lip and its stitches.
    for (const side of [1, -1]) {
      mesh.tube(
        (s) => {
          const [x, y] = at(s);
          return [x, y, side * (D / 2 - 0.12)];
        },
        140,
        10,
        0.028,
        edge,
      );
    }
    const inner = outline(0.11);
    stitches(
      (s) => {
        const [x, y] = inner.at(s);
        return [x, y, swell(x, y) + 0.004];
      },
      total,
      () => [0, 0, 1],
    );

    // The flap: from the back over the top and down the front.
    const drop = 1.62;
    const over = D + 0.05;
    const tuck = 0.5;
    const long = tuck + over + drop;
    const flapWidth = (d: number) => {
      const left = long - d;
      const r = 0.5;
      return left < r ? W / 2 + 0.05 - r + Math.sqrt(Math.max(0, r * r - (r - left) ** 2)) : W / 2 + 0.05;
    };
    const flapPoint = (across: number, d: number, raise: number): V => {
      const x = across * (1 - 0.06 * smooth(tuck + 0.5, 0.2, d));
      const top = H + 0.05;
      const half = D / 2 + 0.03;
      const r = 0.2;
      // Along: up the back, a quarter turn, across, a quarter turn, down.
      const arc = (Math.PI / 2) * r;
      const flat = over - 2 * r;
      const up = tuck + r - arc / 2;
      let e = d;
      const sag = 0.035 * Math.cos((x / (W / 2)) * 1.3) - 0.03;
      if (e < up) return [x, top - r - (up - e), -half - raise];
      e -= up;
      if (e < arc) {
        const a = e / r;
        return [
          x,
          top - r + (r + raise) * Math.sin(a) + sag * (a / 1.57),
          -half + r - (r + raise) * Math.cos(a),
        ];
      }
      e -= arc;
      if (e < flat) return [x, top + raise + sag - 0.02 * Math.sin((e / flat) * Math.PI), -half + r + e];
      e -= flat;
      if (e < arc) {
        const a = e / r;
        return [
          x,
          top - r + (r + raise) * Math.cos(a) + sag * (1 - a / 1.57),
          half - r + (r + raise) * Math.sin(a),
        ];
      }
      e -= arc;
      const y = top - r - e;
      const on = Math.max(swell(x, y) + 0.05, half - 0.13 * smooth(0, 0.9, e));
      return [x, y, mix(half, on, smooth(0, 0.35, e)) + raise];
    };
    const thick = 0.045;
    for (const [raise, flip] of [
      [thick, false],
      [0, true],
    ] as const)
      mesh.grid(80, 120, tan, (u, v) => {
        const d = v * long;
        const w = flapWidth(d);
        return { p: flapPoint((flip ? 0.5 - u : u - 0.5) * 2 * w, d, raise) };
      });
    const rim = (s: number, inset: number): [number, number] => {
      // Down the left side, across below, up the right side.
      const r = 0.5 - inset * 0.7;
      const w = W / 2 + 0.05 - inset;
      const end = long - inset;
      const side = end - r;
      const arc = (Math.PI / 2) * r;
      const base = 2 * (w - r);
      let e = s * (side * 2 + arc * 2 + base);
      if (e < side) return [-w, e];
      e -= side;
      if (e < arc) return [-w + r - r * Math.cos(e / r), end - r + r * Math.sin(e / r)];
      e -= arc;
      if (e < base) return [-w + r + e, end];
      e -= base;
      if (e < arc) return [w - r + r * Math.sin(e / r), end - r + r * Math.cos(e / r)];
      e -= arc;
      return [w, side - e];
    };
    mesh.tube(
      (s) => {
        const [x, d] = rim(Math.min(1, Math.max(0, s)), 0);
        return flapPoint(x, d, thick / 2);
      },
      260,
      10,
      thick / 2 + 0.002,
      edge,
    );
    stitches(
      (s) => {
        const [x, d] = rim(s, 0.1);
        return flapPoint(x, d, thick + 0.002);
      },
      2 * long + W - 0.8,
      (p) => (p[2] > D / 2 - 0.1 ? [0, 0, 1] : p[1] > H - 0.1 ? [0, 0.7, 0.7] : [0, 0, -1]),
    );

    // Two straps with buckles.
    const strap = (
      path: (s: number) => V,
      pieces: number,
      wide: number,
      m: number,
      deep = 0.03,
      up: V = [1, 0, 0],
    ) => {
      mesh.tube(path, pieces, 16, 1, m, false, [wide / 2, deep], up);
    };
    for (const side of [-1, 1]) {
      const x = side * 0.92;
      const from = tuck + over - 0.1;
      const reach = drop + 0.62;
      const place = (s: number): V => {
        const d = from + s * reach;
        if (d < long) return flapPoint(x, d, thick + 0.022);
        const y = flapPoint(x, long - 1e-3, 0)[1] - (d - long);
        const z0 = flapPoint(x, long - 1e-3, thick + 0.022)[2];
        return [x, y, mix(z0, swell(x, y) + 0.05, smooth(0, 0.25, d - long))];
      };
      strap(place, 60, 0.3, strapTan, 0.026);
      for (const e of [-1, 1])
        stitches(
          (s) => {
            const p = place(0.06 + s * 0.9);
            return [p[0] + e * 0.115, p[1], p[2] + 0.02];
          },
          reach * 0.9,
          () => [0, 0, 1],
        );
      const q = place(0.84);
      const b: Frame = frame({ at: [q[0], q[1], q[2] + 0.05] });
      mesh.within(b, () => {
        const w = 0.22;
        const h = 0.17;
        const corner = (s: number): V => {
          const a = s * Math.PI * 2;
          const c = Math.cos(a);
          const d = Math.sin(a);
          const k = (Math.abs(c) ** 5 + Math.abs(d) ** 5) ** -0.2;
          return [c * k * w, d * k * h, 0.012 * Math.cos(a * 2)];
        };
        mesh.tube(corner, 64, 12, 0.026, brass, true, [1, 1], [0, 0, 1]);
        mesh.tube(
          (s) => [-0.01, -h + s * (h * 2 + 0.02), 0.018 + 0.02 * Math.sin(s * 3)],
          12,
          10,
          0.018,
          brass,
        );
      });
      // A keeper below the buckle.
      const kp = place(0.93);
      mesh.within(frame({ at: [kp[0], kp[1], kp[2] + 0.02] }), () =>
        mesh.box([0.37, 0.1, 0.08], 0.025, strapTan),
      );
    }
    // The handle.
    const handle = (s: number): V => {
      const a = Math.PI * s;
      const c = -Math.cos(a);
      return [0.82 * Math.sign(c) * Math.abs(c) ** 0.62, H + 0.1 + 0.5 * Math.sin(a) ** 0.72, 0];
    };
    mesh.tube(
      handle,
      70,
      18,
      (s) => 0.085 + 0.03 * Math.sin(Math.PI * s) ** 2,
      strapTan,
      false,
      [1, 0.72],
      [0, 0, 1],
    );
    for (const side of [-1, 1]) {
      mesh.within(frame({ at: [side * 0.82, H + 0.11, 0] }), () => {
        mesh.box([0.46, 0.045, 0.3], 0.02, strapTan);
      });
      mesh.tube(
        (s) => [side * 0.82 + 0.1 * Math.cos(s * Math.PI * 2), H + 0.2 + 0.09 * Math.sin(s * Math.PI * 2), 0],
        32,
        10,
        0.022,
        brass,
        true,
        [1, 1],
        [0, 0, 1],
      );
    }
    return {
      mesh,
      materials: palette.list,
      lamps: windowLight(2.4, 1),
      sky: room(0.75),
      camera: { eye: [2.2, 2.6, 8.2], target: [0.02, 1.42, 0], view: 27, lens: 0.05 },
      bounces: 4,
    };
  },
};
