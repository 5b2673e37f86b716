import { clamp, fbm, hash, mix, stream, type V } from "../engine/math.ts";
import { Texture } from "../engine/scene.ts";
import { Canvas, type Coat, dog } from "./fur.ts";

/** Paints the dog: broad strokes first, finer ones where the first were not close enough. */

const ZOOM = 2.25;
const MIDDLE: [number, number] = [0.1, -0.22];

const subject = (width: number, height: number, ground: (x: number, y: number) => V): Coat => {
  const coat = dog(width, height, ZOOM, MIDDLE);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const k = y * width + x;
      if (coat.part[k]) continue;
      const g = ground(x / width, y / height);
      for (let q = 0; q < 3; q++) coat.color[k * 3 + q] = g[q] as number;
      const a = fbm((x / width) * 3, (y / height) * 3, 7, 2) * 6;
      coat.flow[k * 3] = Math.cos(a);
      coat.flow[k * 3 + 1] = Math.sin(a);
      coat.flow[k * 3 + 2] = 1;
    }
  return coat;
};

const blurred = (src: Float32Array, w: number, h: number, r: number): Float32Array => {
  let from = src;
  for (let pass = 0; pass < 2; pass++)
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const out = new Float32Array(src.length);
      for (let y = 0; y < h; y++)
        for (let x = 0; x < w; x++)
          for (let q = 0; q < 3; q++) {
            let s = 0;
            for (let k = -r; k <= r; k++) {
              const i = clamp(x + k * dx, 0, w - 1);
              const j = clamp(y + k * dy, 0, h - 1);
              s += from[(j * w + i) * 3 + q] as number;
            }
            out[(y * w + x) * 3 + q] = s / (2 * r + 1);
          }
      from = out;
    }
  return from;
};

/** The dog as a telephone would have taken it: every hair, and a soft garden behind. */
export const photograph = (w: number, h: number): Uint8Array => {
  const coat = subject(w, h, (u, v) => {
    const blobs = fbm(u * 5, v * 4, 3, 2);
    const light = 0.35 + 0.5 * blobs + 0.25 * (1 - v) - 0.1 * u;
    return [0.5 * light + 0.12, 0.56 * light + 0.13, 0.38 * light + 0.12];
  });
  const canvas = new Canvas(w, h);
  const soft = blurred(coat.color, w, h, 3);
  const far = blurred(coat.color, w, h, 9);
  for (let i = 0; i < w * h; i++)
    for (let q = 0; q < 3; q++)
      canvas.data[i * 3 + q] = (
        coat.part[i] === 0
          ? far[i * 3 + q]
          : coat.part[i] === 2
            ? coat.color[i * 3 + q]
            : (soft[i * 3 + q] as number) * 0.8
      ) as number;
  const r = stream(77);
  const hairs = Math.round(w * h * 0.42);
  const size = h / 1125;
  for (let n = 0; n < hairs; n++) {
    let x = r() * w;
    let y = (n / hairs) * h * 1.0;
    y = h - y + (r() - 0.5) * 60;
    if (y < 0 || y >= h) continue;
    const k = Math.floor(y) * w + Math.floor(x);
    if (coat.part[k] !== 1) continue;
    const clump = fbm((x / size) * 0.05, (y / size) * 0.05, 9, 2);
    const tone = 0.84 + 0.34 * r() + 0.24 * (clump - 0.5);
    const c: V = [0, 1, 2].map((q) =>
      clamp((coat.color[k * 3 + q] as number) * tone * (q === 2 ? 0.99 : 1)),
    ) as V;
    const long = (coat.flow[k * 3 + 2] as number) * mix(16, 44, r()) * size;
    const bend = (r() - 0.5) * 0.05;
    let a = Math.atan2(coat.flow[k * 3 + 1] as number, coat.flow[k * 3] as number) + (r() - 0.5) * 0.5;
    const steps = Math.ceil(long / 1.3);
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const i = Math.floor(clamp(y, 0, h - 1)) * w + Math.floor(clamp(x, 0, w - 1));
      if (coat.part[i] === 2) break;
      canvas.dab(
        x,
        y,
        (1.25 - 0.55 * t) * Math.max(0.85, size),
        c,
        0.5 * Math.sin(Math.PI * (0.15 + 0.85 * t)) ** 0.7,
        0.8,
      );
      x += Math.cos(a) * 1.3;
      y += Math.sin(a) * 1.3;
      a += bend;
    }
  }
  // A telephone's grain and its pale corners.
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      for (let q = 0; q < 3; q++) {
        const k = (y * w + x) * 3 + q;
        const edge = 1 - 0.16 * Math.hypot(x / w - 0.5, y / h - 0.5) ** 2 * 2;
        canvas.data[k] = (canvas.data[k] as number) * edge * 1.04 + (r() - 0.5) * 0.022;
      }
  return canvas.bytes();
};

export const paintPortrait = async (): Promise<Record<string, Texture>> => {
  const w = 900;
  const h = 1125;
  const coat = subject(w, h, (u, v) => {
    const k = 0.5 + 0.35 * (fbm(u * 3, v * 3, 1, 3) - 0.5) - 0.22 * v + 0.12 * (1 - u);
    return [0.42 * k + 0.16, 0.5 * k + 0.16, 0.48 * k + 0.17];
  });
  const canvas = new Canvas(w, h);
  for (let i = 0; i < w * h; i++) canvas.data.set([0.47, 0.4, 0.31], i * 3);
  let n = 0;
  for (const [radius, length, near] of [
    [26, 130, 0],
    [13, 84, 0.05],
    [6.5, 46, 0.055],
    [3.4, 28, 0.075],
    [1.8, 14, 0.1],
  ] as const) {
    const goal = blurred(coat.color, w, h, Math.max(1, Math.round(radius * 0.35)));
    const step = Math.max(2, radius * 0.8);
    const places: [number, number][] = [];
    for (let y = step / 2; y < h; y += step) for (let x = step / 2; x < w; x += step) places.push([x, y]);
    const r = stream(Math.round(radius * 10));
    places.sort((a, b) => hash(a[0] * 7919 + a[1] * 104729) - hash(b[0] * 7919 + b[1] * 104729));
    for (const [px, py] of places) {
      const x0 = clamp(px + (r() - 0.5) * step, 0, w - 1);
      const y0 = clamp(py + (r() - 0.5) * step, 0, h - 1);
      const k = Math.floor(y0) * w + Math.floor(x0);
      const bare = coat.part[k] === 0;
      if (bare && radius < 10) continue;
      let off = 0;
      for (let q = 0; q < 3; q++)
        off += Math.abs((canvas.data[k * 3 + q] as number) - (goal[k * 3 + q] as number));
      if (off / 3 < near) continue;
      const jitter = radius > 4 ? 0.07 : 0.03;
      const shift = (r() - 0.5) * jitter;
      const c: V = [
        clamp((goal[k * 3] as number) * (1 + shift) + (r() - 0.5) * jitter * 0.5),
        clamp((goal[k * 3 + 1] as number) * (1 + shift) + (r() - 0.5) * jitter * 0.4),
        clamp((goal[k * 3 + 2] as number) * (1 + shift) + (r() - 0.5) * jitter * 0.6),
      ];
      const smoothPart = coat.part[k] === 2;
      const reach =
        length * (smoothPart ? 0.3 : mix(0.5, 1.1, r())) * mix(0.5, 1, coat.flow[k * 3 + 2] as number);
      const points: [number, number][] = [];
      let x = x0;
      let y = y0;
      for (let s = 0; s <= 6; s++) {
        points.push([x, y]);
        const i = Math.floor(clamp(y, 0, h - 1)) * w + Math.floor(clamp(x, 0, w - 1));
        if (s > 1 && coat.part[i] !== coat.part[k]) break;
        x += ((coat.flow[i * 3] as number) * reach) / 6;
        y += ((coat.flow[i * 3 + 1] as number) * reach) / 6;
      }
      if (points.length > 1)
        canvas.stroke(points, radius * mix(0.75, 1.1, r()), c, n++, radius > 10 ? 0.85 : 0.8);
    }
  }
  return { painting: new Texture(w, h, canvas.bytes(0.16)) };
};
