import { clamp, fbm, hex, mix, mixV, noise, smooth, stream, unit, type V } from "../engine/math.ts";

/** A dog's head and chest as soft solids, looked at from the front: colour, light and the lie of the coat. */

export interface Coat {
  width: number;
  height: number;
  /** Seen colour, 0..1 in sRGB, three a point. */
  color: Float32Array;
  /** Direction of the hairs on the picture and their length. */
  flow: Float32Array;
  /** 0: background, 1: coat, 2: eye or nose, drawn without hairs. */
  part: Uint8Array;
}

const blend = (a: number, b: number, k: number) => {
  const h = clamp(0.5 + (0.5 * (b - a)) / k);
  return mix(b, a, h) - k * h * (1 - h);
};
/** Nearly exact distance to an ellipsoid, turned about z. */
const egg = (p: V, c: V, r: V, turn = 0, tip = 0): number => {
  let x = p[0] - c[0];
  let y = p[1] - c[1];
  let z = p[2] - c[2];
  if (turn) {
    const s = Math.sin(turn);
    const k = Math.cos(turn);
    [x, y] = [k * x + s * y, -s * x + k * y];
  }
  if (tip) {
    const s = Math.sin(tip);
    const k = Math.cos(tip);
    [y, z] = [k * y + s * z, -s * y + k * z];
  }
  const k0 = Math.hypot(x / r[0], y / r[1], z / r[2]);
  const k1 = Math.hypot(x / r[0] ** 2, y / r[1] ** 2, z / r[2] ** 2);
  return k1 > 0 ? (k0 * (k0 - 1)) / k1 : -Math.min(...r);
};

/** Whole animal; x is mirrored, so the right half stands for both. */
const solid = (q: V): number => {
  const p: V = [Math.abs(q[0]), q[1], q[2]];
  let d = egg(p, [0, 0.24, -0.1], [0.56, 0.48, 0.56]); // skull
  d = blend(d, egg(p, [0.27, -0.02, 0.08], [0.32, 0.32, 0.36]), 0.16); // cheeks
  d = blend(d, egg(p, [0, -0.02, 0.56], [0.215, 0.19, 0.44]), 0.14); // muzzle
  d = blend(d, egg(p, [0, -0.25, 0.46], [0.17, 0.11, 0.36]), 0.06); // jaw
  d = blend(d, egg(p, [0.115, -0.13, 0.64], [0.135, 0.155, 0.28]), 0.06); // lips
  d = blend(d, egg(p, [0, 0.13, 0.42], [0.15, 0.17, 0.26]), 0.1); // bridge
  d = blend(d, egg(p, [0.2, 0.35, 0.27], [0.15, 0.07, 0.15], -0.08), 0.08); // brow
  d = blend(d, egg(p, [0.2, 0.11, 0.36], [0.12, 0.04, 0.1], 0.1), 0.05); // lower lid
  // An ear, hanging.
  const ear = blend(
    egg(p, [0.5, 0.43, -0.16], [0.19, 0.17, 0.2], -0.45),
    egg(p, [0.63, 0.04, -0.06], [0.125, 0.42, 0.2], 0.13),
    0.12,
  );
  d = blend(d, ear, 0.05);
  d = blend(d, egg(p, [0, -0.66, -0.34], [0.6, 0.78, 0.52]), 0.16); // neck
  d = blend(d, egg(p, [0, -1.5, -0.34], [0.82, 0.98, 0.62]), 0.3); // chest
  d = blend(d, egg(p, [0.62, -2.0, -0.45], [0.42, 0.8, 0.46], 0.1), 0.25); // shoulder
  const ruff = smooth(-0.35, -0.8, p[1]);
  if (ruff > 0 && d < 0.2) d -= ruff * 0.13 * (fbm(q[0] * 3.6 + 5, q[1] * 1.7, q[2] * 3.6, 3) - 0.4);
  return d;
};

const EYE: V = [0.212, 0.212, 0.345];
const LENS = 0.1;
const NOSE: V = [0, 0.06, 0.985];
const TIP: V = [0.132, 0.1, 0.088];

/** Draws the animal in the light of a window at the left. */
export const dog = (width: number, height: number, zoom: number, middle: [number, number]): Coat => {
  const color = new Float32Array(width * height * 3);
  const flow = new Float32Array(width * height * 3);
  const part = new Uint8Array(width * height);
  const sun = unit([-0.72, 0.55, 0.62]);
  const golden = hex("#c99a5e");
  const deep = hex("#9a6a3a");
  const cream = hex("#efe0c4");
  const march = (p: V, d: V, far: number): number => {
    let t = 0;
    for (let i = 0; i < 70 && t < far; i++) {
      const h = solid([p[0] + d[0] * t, p[1] + d[1] * t, p[2] + d[2] * t]);
      if (h < 0.002) return t;
      t += h * 0.85;
    }
    return Number.POSITIVE_INFINITY;
  };
  const slope = (p: V): V => {
    const e = 0.006;
    return unit([
      solid([p[0] + e, p[1], p[2]]) - solid([p[0] - e, p[1], p[2]]),
      solid([p[0], p[1] + e, p[2]]) - solid([p[0], p[1] - e, p[2]]),
      solid([p[0], p[1], p[2] + e]) - solid([p[0], p[1], p[2] - e]),
    ]);
  };
  const sphere = (o: V, d: V, c: V, r: V): number => {
    const x: V = [(o[0] - c[0]) / r[0], (o[1] - c[1]) / r[1], (o[2] - c[2]) / r[2]];
    const y: V = [d[0] / r[0], d[1] / r[1], d[2] / r[2]];
    const a = y[0] ** 2 + y[1] ** 2 + y[2] ** 2;
    const b = x[0] * y[0] + x[1] * y[1] + x[2] * y[2];
    const k = b * b - a * (x[0] ** 2 + x[1] ** 2 + x[2] ** 2 - 1);
    return k < 0 ? Number.POSITIVE_INFINITY : (-b - Math.sqrt(k)) / a;
  };
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const x = ((i + 0.5) / width - 0.5) * zoom * (width / height) + middle[0];
      const y = (0.5 - (j + 0.5) / height) * zoom + middle[1];
      // The head is turned and tilted a little, the eye stands in front.
      const turn = 0.33 * smooth(-1.1, -0.5, y);
      const roll = -0.09 * smooth(-1.1, -0.5, y);
      const [rx, ry] = [x * Math.cos(roll) - y * Math.sin(roll), x * Math.sin(roll) + y * Math.cos(roll)];
      const spin = (v: V): V => [
        v[0] * Math.cos(turn) - v[2] * Math.sin(turn),
        v[1],
        v[0] * Math.sin(turn) + v[2] * Math.cos(turn),
      ];
      const o = spin([rx, ry, 4]);
      const d = spin([0, 0, -1]);
      const k = j * width + i;
      let t = march(o, d, 7);
      let kind = 1;
      let n: V = [0, 0, 1];
      for (const s of [-1, 1]) {
        const te = sphere(o, d, [s * EYE[0], EYE[1], EYE[2]], [LENS, LENS, LENS]);
        if (te < t) {
          t = te;
          kind = 2;
          const q: V = [o[0] + d[0] * t, o[1] + d[1] * t, o[2] + d[2] * t];
          n = unit([(q[0] - s * EYE[0]) / LENS, (q[1] - EYE[1]) / LENS, (q[2] - EYE[2]) / LENS]);
        }
      }
      const tn = sphere(o, d, NOSE, TIP);
      if (tn < t) {
        t = tn;
        kind = 3;
        const q: V = [o[0] + d[0] * t, o[1] + d[1] * t, o[2] + d[2] * t];
        n = unit([(q[0] - NOSE[0]) / TIP[0], (q[1] - NOSE[1]) / TIP[1], (q[2] - NOSE[2]) / TIP[2]]);
      }
      if (!Number.isFinite(t)) continue;
      const p: V = [o[0] + d[0] * t, o[1] + d[1] * t, o[2] + d[2] * t];
      if (kind === 1) n = slope(p);
      const light = spin(sun);
      const face = n[0] * light[0] + n[1] * light[1] + n[2] * light[2];
      const shadow =
        kind === 1
          ? march([p[0] + n[0] * 0.04, p[1] + n[1] * 0.04, p[2] + n[2] * 0.04], light, 2.2) < 2.2
            ? 0.25
            : 1
          : 1;
      // Open to the room.
      let open = 1;
      for (const h of [0.06, 0.16, 0.34])
        open -=
          (0.5 * Math.max(0, h - solid([p[0] + n[0] * h, p[1] + n[1] * h, p[2] + n[2] * h]))) /
          h /
          (1 + h * 2);
      open = clamp(open, 0.15, 1);
      const sheen = Math.max(
        0,
        unit([light[0] - d[0], light[1] - d[1], light[2] - d[2]]).reduce(
          (s, v, q) => s + v * (n[q] as number),
          0,
        ),
      );
      const lit = shadow * smooth(-0.25, 1, face) * 1.15 + open * (0.3 + 0.14 * n[1]);
      let c: V;
      if (kind === 2) {
        const side = p[0] > 0 ? 1 : -1;
        const ex = (p[0] - side * EYE[0]) / LENS + 0.4 * Math.sin(turn);
        const ey = (p[1] - EYE[1]) / LENS;
        const r = Math.hypot(ex, ey);
        const iris: V = mixV(hex("#3a1f0e"), hex("#7d4a20"), smooth(0.3, 0.6, r) * smooth(0.5, -0.6, ey));
        c = r < 0.45 ? [0.006, 0.005, 0.005] : iris;
        c = mixV(c, [0.012, 0.008, 0.006], smooth(0.62, 0.78, r));
        const m = mix(0.35, 1, lit);
        c = [c[0] * m, c[1] * m, c[2] * m];
        const glint =
          smooth(0.16, 0.1, Math.hypot(ex + 0.26, ey - 0.3)) * 0.95 +
          0.14 * smooth(0.3, 0.1, Math.hypot(ex - 0.28, ey + 0.32));
        c = [c[0] + glint * 0.9, c[1] + glint * 0.92, c[2] + glint * 0.95];
      } else if (kind === 3) {
        const hole = smooth(
          0.05,
          0.026,
          Math.hypot((Math.abs(p[0]) - 0.062) * 0.8, (p[1] - NOSE[1] + 0.022) * 1.35),
        );
        const base: V = [0.009, 0.007, 0.0065];
        const m = (0.7 + lit) * (1 - 0.9 * hole);
        const g =
          (0.55 + 0.9 * noise(p[0] * 110, p[1] * 110, p[2] * 110)) * 0.22 * sheen ** 34 +
          0.035 * smooth(0.1, 0.9, n[1]);
        c = [base[0] * m + g * (1 - hole), base[1] * m + g * (1 - hole), base[2] * m + g * 1.06 * (1 - hole)];
      } else {
        const ax = Math.abs(p[0]);
        const ear = smooth(0.46, 0.58, ax) * smooth(-0.55, -0.35, p[1]);
        const muzzle = smooth(0.2, 0.75, p[2]) * smooth(0.2, -0.1, p[1]);
        const chest = smooth(-0.45, -1.0, p[1]) * smooth(0.95, 0.1, ax + 0.2 * noise(p[0] * 4, p[1] * 4, 1));
        const blaze = smooth(0.16, 0, ax) * smooth(-0.1, 0.3, p[1]) * 0.12;
        const patch = fbm(p[0] * 3.2, p[1] * 3.2, p[2] * 3.2, 3);
        c = mixV(golden, deep, clamp(0.75 * ear + 0.5 * (patch - 0.45)));
        c = mixV(c, cream, clamp(0.75 * muzzle + 0.7 * chest + blaze));
        const rim = Math.hypot(ax - EYE[0], p[1] - EYE[1], p[2] - EYE[2]) / LENS;
        c = mixV(c, [0.03, 0.018, 0.012], 0.92 * smooth(1.2, 1.06, rim));
        // The line of the mouth and the fold under the nose.
        const line = -0.275 + 0.075 * smooth(0, 0.16, ax) + 0.13 * smooth(0.72, 0.36, p[2]);
        const lip =
          p[2] > 0.36 ? smooth(0.02, 0.006, Math.abs(p[1] - line)) * 0.8 * smooth(0.46, 0.56, p[2]) : 0;
        const fold = p[2] > 0.5 && p[1] < 0 && p[1] > -0.275 ? smooth(0.014, 0.004, ax) : 0;
        c = mixV(c, [0.02, 0.012, 0.01], 0.85 * Math.max(lip, fold));
        const tone: V = [0.98 * lit, 0.93 * lit + 0.01, 0.87 * lit + 0.025];
        const g = 0.06 * sheen ** 12 * shadow;
        c = [c[0] * tone[0] + g, c[1] * tone[1] + g, c[2] * tone[2] + g];
      }
      for (let q = 0; q < 3; q++) color[k * 3 + q] = clamp((c[q] as number) * 1.04) ** (1 / 2.2);
      part[k] = kind === 1 ? 1 : 2;
      // Hairs run away from the nose, then downwards.
      const from: V = [p[0] - NOSE[0], p[1] - (NOSE[1] + 0.02), p[2] - NOSE[2]];
      const down = smooth(-0.25, -0.8, p[1]) + smooth(0.48, 0.58, Math.abs(p[0])) * 0.9;
      let h: V = [from[0], from[1] - down * 1.6, from[2] * 0.3];
      const along = h[0] * n[0] + h[1] * n[1] + h[2] * n[2];
      h = [h[0] - n[0] * along, h[1] - n[1] * along, h[2] - n[2] * along];
      const w = (fbm(p[0] * 5, p[1] * 5, p[2] * 5, 3) - 0.5) * 1.6;
      const a = Math.atan2(-h[1], h[0]) + w;
      flow[k * 3] = Math.cos(a);
      flow[k * 3 + 1] = Math.sin(a);
      const close = smooth(0.7, 0.2, Math.hypot(p[0], p[1] - 0.05)) * smooth(0.1, 0.4, p[2]);
      flow[k * 3 + 2] = mix(1, 0.22, close);
    }
  return { width, height, color, flow, part };
};

/** A canvas of float colour, 0..1 in sRGB. */
export class Canvas {
  data: Float32Array;
  /** Thickness of the paint. */
  relief: Float32Array;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Float32Array(width * height * 3);
    this.relief = new Float32Array(width * height);
  }
  bytes(light = 0): Uint8Array {
    const { width: w, height: h } = this;
    const out = new Uint8Array(w * h * 3);
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++) {
        const i = y * w + x;
        const l = this.relief[y * w + Math.max(0, x - 1)] as number;
        const u = this.relief[Math.max(0, y - 1) * w + x] as number;
        const k = 1 + light * (2 * (this.relief[i] as number) - l - u);
        for (let c = 0; c < 3; c++)
          out[i * 3 + c] = Math.round(255 * clamp((this.data[i * 3 + c] as number) * k));
      }
    return out;
  }
  dab(x: number, y: number, radius: number, c: V, strength: number, soft: number): void {
    const x0 = Math.max(0, Math.floor(x - radius));
    const x1 = Math.min(this.width - 1, Math.ceil(x + radius));
    const y0 = Math.max(0, Math.floor(y - radius));
    const y1 = Math.min(this.height - 1, Math.ceil(y + radius));
    for (let j = y0; j <= y1; j++)
      for (let i = x0; i <= x1; i++) {
        const d = Math.hypot(i + 0.5 - x, j + 0.5 - y) / radius;
        if (d >= 1) continue;
        const a = strength * (1 - smooth(1 - soft, 1, d));
        const k = (j * this.width + i) * 3;
        for (let q = 0; q < 3; q++) this.data[k + q] = mix(this.data[k + q] as number, c[q] as number, a);
      }
  }
  /** One loaded brush: bristles side by side, each with its own tone. */
  stroke(points: [number, number][], radius: number, c: V, seed: number, load = 0.9): void {
    const r = stream(seed);
    const bristles = Math.max(3, Math.round(radius * 1.1));
    for (let b = 0; b < bristles; b++) {
      const off = ((b + 0.5) / bristles - 0.5) * 2;
      const tone = 1 + 0.16 * (r() - 0.5);
      const start = r() * 0.12 + 0.1 * off * off;
      const end = 1 - r() * 0.22 - 0.12 * off * off;
      const shade: V = [c[0] * tone, c[1] * tone, c[2] * tone];
      const width = Math.max(0.8, (radius / bristles) * 1.5);
      const high = 0.4 + 0.6 * r();
      points.forEach((p, i) => {
        const q = points[i + 1];
        if (!q) return;
        const steps = Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / (width * 0.8)));
        const l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
        const nx = -(q[1] - p[1]) / l;
        const ny = (q[0] - p[0]) / l;
        for (let s = 0; s < steps; s++) {
          const t = (i + s / steps) / (points.length - 1);
          if (t < start || t > end) continue;
          const x = mix(p[0], q[0], s / steps) + nx * off * radius;
          const y = mix(p[1], q[1], s / steps) + ny * off * radius;
          this.dab(x, y, width, shade, load * (1 - 0.5 * t), 0.6);
          const xi = Math.round(x);
          const yi = Math.round(y);
          if (xi >= 0 && yi >= 0 && xi < this.width && yi < this.height) {
            const k = yi * this.width + xi;
            this.relief[k] = mix(this.relief[k] as number, high, 0.6);
          }
        }
      });
    }
  }
}
