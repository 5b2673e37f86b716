import { CHANNELS } from "./tracer.ts";

/** Calms the noise, guided by colour, normal and depth, then gives the light its final tones. */

const WEIGHTS = [1, 2 / 3, 1 / 6];

const calm = (g: Float32Array, w: number, h: number, samples: number): Float32Array => {
  let light = new Float32Array(w * h * 3);
  let spread = new Float32Array(w * h);
  for (let i = 0; i < w * h; i++) {
    let m = 0;
    for (let k = 0; k < 3; k++) {
      const v = g[i * CHANNELS + k] as number;
      light[i * 3 + k] = v;
      m += v / 3;
    }
    spread[i] = Math.max(0, (g[i * CHANNELS + 3] as number) - m * m) / samples;
  }
  // The spread itself is noisy: blur it once.
  const rough = spread.slice();
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let s = 0;
      let n = 0;
      for (let j = Math.max(0, y - 2); j <= Math.min(h - 1, y + 2); j++)
        for (let i = Math.max(0, x - 2); i <= Math.min(w - 1, x + 2); i++) {
          s += rough[j * w + i] as number;
          n++;
        }
      spread[y * w + x] = s / n;
    }
  for (let pass = 0; pass < 5; pass++) {
    const step = 1 << pass;
    const light2 = new Float32Array(light.length);
    const spread2 = new Float32Array(spread.length);
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++) {
        const p = y * w + x;
        const P = p * CHANNELS;
        const l0 = light[p * 3] as number;
        const l1 = light[p * 3 + 1] as number;
        const l2 = light[p * 3 + 2] as number;
        const lum = (l0 + l1 + l2) / 3;
        const sigma = 1 / (3 * Math.sqrt(spread[p] as number) + 0.004 * lum + 1e-4);
        const nx = g[P + 7] as number;
        const ny = g[P + 8] as number;
        const nz = g[P + 9] as number;
        const depth = g[P + 10] as number;
        const c0 = g[P + 4] as number;
        const c1 = g[P + 5] as number;
        const c2 = g[P + 6] as number;
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let sv = 0;
        let sw = 0;
        for (let j = -2; j <= 2; j++) {
          const yy = y + j * step;
          if (yy < 0 || yy >= h) continue;
          for (let i = -2; i <= 2; i++) {
            const xx = x + i * step;
            if (xx < 0 || xx >= w) continue;
            const q = yy * w + xx;
            const Q = q * CHANNELS;
            const q0 = light[q * 3] as number;
            const q1 = light[q * 3 + 1] as number;
            const q2 = light[q * 3 + 2] as number;
            const dn =
              (nx - (g[Q + 7] as number)) ** 2 +
              (ny - (g[Q + 8] as number)) ** 2 +
              (nz - (g[Q + 9] as number)) ** 2;
            const dc =
              (c0 - (g[Q + 4] as number)) ** 2 +
              (c1 - (g[Q + 5] as number)) ** 2 +
              (c2 - (g[Q + 6] as number)) ** 2;
            const dz = Math.abs(depth - (g[Q + 10] as number)) / (depth * 0.012 * step + 1e-3);
            const dl = Math.abs((q0 + q1 + q2) / 3 - lum) * sigma;
            const k =
              (WEIGHTS[Math.abs(i)] as number) *
              (WEIGHTS[Math.abs(j)] as number) *
              Math.exp(-dl - dn * 24 - dz - dc * 16);
            s0 += q0 * k;
            s1 += q1 * k;
            s2 += q2 * k;
            sv += (spread[q] as number) * k * k;
            sw += k;
          }
        }
        light2[p * 3] = s0 / sw;
        light2[p * 3 + 1] = s1 / sw;
        light2[p * 3 + 2] = s2 / sw;
        spread2[p] = sv / (sw * sw);
      }
    light = light2;
    spread = spread2;
  }
  return light;
};

/** What a point's own edges hold back from colour times light, calmed along the edge. */
const edges = (g: Float32Array, w: number, h: number): Float32Array => {
  const rest = new Float32Array(w * h * 3);
  for (let i = 0; i < w * h; i++)
    for (let k = 0; k < 3; k++) {
      const o = i * CHANNELS + k;
      rest[i * 3 + k] = (g[o + 11] as number) - (g[o] as number) * (g[o + 4] as number);
    }
  const out = new Float32Array(rest.length);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const p = y * w + x;
      const P = p * CHANNELS;
      let own = 0;
      for (let k = 0; k < 3; k++) own += Math.abs(rest[p * 3 + k] as number);
      if (own < 1e-5) continue;
      let sw = 0;
      const s: [number, number, number] = [0, 0, 0];
      for (let j = Math.max(0, y - 3); j <= Math.min(h - 1, y + 3); j++)
        for (let i = Math.max(0, x - 3); i <= Math.min(w - 1, x + 3); i++) {
          const q = j * w + i;
          const Q = q * CHANNELS;
          let d = 0;
          for (let k = 4; k < 10; k++) d += ((g[P + k] as number) - (g[Q + k] as number)) ** 2;
          const weight = Math.exp(-d * 60);
          sw += weight;
          for (let k = 0; k < 3; k++) s[k] = (s[k] as number) + weight * (rest[q * 3 + k] as number);
        }
      for (let k = 0; k < 3; k++) out[p * 3 + k] = (s[k] as number) / sw;
    }
  return out;
};

/** A film-like curve: soft shoulder, firm toe. */
const tone = (x: number): number => {
  const v = x * 0.92;
  return Math.min(1, (v * (2.51 * v + 0.03)) / (v * (2.43 * v + 0.59) + 0.14));
};

export const develop = (
  g: Float32Array,
  w: number,
  h: number,
  samples: number,
  exposure: number,
): Uint8Array => {
  const light = calm(g, w, h, samples);
  const rest = edges(g, w, h);
  const out = new Uint8Array(w * h * 3);
  for (let i = 0; i < w * h; i++)
    for (let k = 0; k < 3; k++) {
      const color = g[i * CHANNELS + 4 + k] as number;
      const c = (light[i * 3 + k] as number) * color + (rest[i * 3 + k] as number);
      const t = tone(Math.max(0, c) * exposure);
      out[i * 3 + k] = Math.round(255 * (t <= 0.0031308 ? 12.92 * t : 1.055 * t ** (1 / 2.4) - 0.055));
    }
  return out;
};
