/** Small vectors, colours and noise. */
export type V = [number, number, number];

export const add = (a: V, b: V): V => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: V, b: V): V => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const mul = (a: V, s: number): V => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: V, b: V): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V, b: V): V => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const len = (a: V): number => Math.sqrt(dot(a, a));
export const unit = (a: V): V => {
  const l = len(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
};
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mixV = (a: V, b: V, t: number): V => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];
export const clamp = (x: number, lo = 0, hi = 1): number => (x < lo ? lo : x > hi ? hi : x);
export const smooth = (a: number, b: number, x: number): number => {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
};

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
/** Byte value (sRGB) to linear light. */
export const LINEAR = Float32Array.from({ length: 256 }, (_, i) => toLinear(i / 255));

/** '#rrggbb' to linear light. */
export const hex = (s: string): V => {
  const n = Number.parseInt(s.slice(1), 16);
  return [toLinear((n >> 16) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)];
};

export const hash = (x: number): number => {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};
const corner = (x: number, y: number, z: number): number =>
  hash(Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791)) / 4294967296;

/** A repeatable stream of numbers in 0..1. */
export const stream = (seed: number) => {
  let n = hash(seed + 1);
  return () => {
    n = (n + 0x9e3779b9) | 0;
    return hash(n) / 4294967296;
  };
};

/** Value noise, 0..1. */
export const noise = (x: number, y: number, z: number): number => {
  const X = Math.floor(x);
  const Y = Math.floor(y);
  const Z = Math.floor(z);
  const fx = x - X;
  const fy = y - Y;
  const fz = z - Z;
  const u = fx * fx * (3 - 2 * fx);
  const v = fy * fy * (3 - 2 * fy);
  const w = fz * fz * (3 - 2 * fz);
  const lo = mix(
    mix(corner(X, Y, Z), corner(X + 1, Y, Z), u),
    mix(corner(X, Y + 1, Z), corner(X + 1, Y + 1, Z), u),
    v,
  );
  const hi = mix(
    mix(corner(X, Y, Z + 1), corner(X + 1, Y, Z + 1), u),
    mix(corner(X, Y + 1, Z + 1), corner(X + 1, Y + 1, Z + 1), u),
    v,
  );
  return mix(lo, hi, w);
};
export const fbm = (x: number, y: number, z: number, octaves = 4): number => {
  let sum = 0;
  let weight = 0.5;
  let f = 1;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * f + i * 17.3, y * f, z * f);
    weight *= 0.5;
    f *= 2.03;
  }
  return sum / (1 - 0.5 ** octaves);
};

/** Distance to the nearest scattered point and that cell's own number, in the plane or in space. */
export const cells = (x: number, y: number, z: number): [number, number] => {
  const X = Math.floor(x);
  const Y = Math.floor(y);
  const Z = Math.floor(z);
  let best = 9;
  let id = 0;
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++)
      for (let k = -1; k <= 1; k++) {
        const a = X + i;
        const b = Y + j;
        const c = Z + k;
        const dx = a + corner(a, b, c) - x;
        const dy = b + corner(a + 91, b, c) - y;
        const dz = c + corner(a, b + 57, c) - z;
        const d = dx * dx + dy * dy + dz * dz;
        if (d < best) {
          best = d;
          id = corner(a, b, c + 31);
        }
      }
  return [Math.sqrt(best), id];
};

/** Off for surfaces that are seen only by their light on others: fine relief is then left out. */
export const relief = { on: true };

/** Tilts a normal by the slope of a height field given in space. */
export const bump = (n: V, p: V, step: number, height: (p: V) => number): V => {
  if (!relief.on) return n;
  const h = height(p);
  const g: V = [
    (height([p[0] + step, p[1], p[2]]) - h) / step,
    (height([p[0], p[1] + step, p[2]]) - h) / step,
    (height([p[0], p[1], p[2] + step]) - h) / step,
  ];
  const k = dot(g, n);
  return unit([n[0] - g[0] + k * n[0], n[1] - g[1] + k * n[1], n[2] - g[2] + k * n[2]]);
};
