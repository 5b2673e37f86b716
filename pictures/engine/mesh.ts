import { add, cross, dot, len, mul, sub, unit, type V } from "./math.ts";

export interface Frame {
  o: V;
  x: V;
  y: V;
  z: V;
}

const HOME: Frame = { o: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

const rotate = (v: V, axis: 0 | 1 | 2, degrees: number): V => {
  const a = (degrees * Math.PI) / 180;
  const c = Math.cos(a);
  const s = Math.sin(a);
  if (axis === 0) return [v[0], c * v[1] - s * v[2], s * v[1] + c * v[2]];
  if (axis === 1) return [c * v[0] + s * v[2], v[1], -s * v[0] + c * v[2]];
  return [c * v[0] - s * v[1], s * v[0] + c * v[1], v[2]];
};

/** Roll about z, then tilt about x, then turn about y, then move. */
export const frame = (f: { at?: V; turn?: number; tilt?: number; roll?: number; scale?: number }): Frame => {
  const go = (v: V) =>
    mul(rotate(rotate(rotate(v, 2, f.roll ?? 0), 0, f.tilt ?? 0), 1, f.turn ?? 0), f.scale ?? 1);
  return { o: f.at ?? [0, 0, 0], x: go([1, 0, 0]), y: go([0, 1, 0]), z: go([0, 0, 1]) };
};

const aim = (f: Frame, v: V): V => add(add(mul(f.x, v[0]), mul(f.y, v[1])), mul(f.z, v[2]));
const apply = (f: Frame, p: V): V => add(f.o, aim(f, p));
/** a after b. */
const join = (a: Frame, b: Frame): Frame => ({
  o: apply(a, b.o),
  x: aim(a, b.x),
  y: aim(a, b.y),
  z: aim(a, b.z),
});
export type Point2 = [number, number];

/** A polyline whose corners [x, y, radius] are rounded. */
export const fillet = (points: [number, number, number?][], steps = 6): Point2[] => {
  const out: Point2[] = [];
  points.forEach((p, i) => {
    const a = points[i - 1];
    const b = points[i + 1];
    const r = p[2] ?? 0;
    if (!a || !b || r <= 0) {
      out.push([p[0], p[1]]);
      return;
    }
    const la = Math.hypot(a[0] - p[0], a[1] - p[1]);
    const lb = Math.hypot(b[0] - p[0], b[1] - p[1]);
    const k = Math.min(r, la * 0.5, lb * 0.5);
    const from: Point2 = [p[0] + ((a[0] - p[0]) * k) / la, p[1] + ((a[1] - p[1]) * k) / la];
    const to: Point2 = [p[0] + ((b[0] - p[0]) * k) / lb, p[1] + ((b[1] - p[1]) * k) / lb];
    for (let s = 0; s <= steps; s++) {
      const t = s / steps;
      const u = 1 - t;
      out.push([
        u * u * from[0] + 2 * u * t * p[0] + t * t * to[0],
        u * u * from[1] + 2 * u * t * p[1] + t * t * to[1],
      ]);
    }
  });
  return out;
};

/** Splits a polyline so that no piece is longer than `most`. */
export const subdivide = (line: Point2[], most: number): Point2[] => {
  const out: Point2[] = [];
  line.forEach((p, i) => {
    const q = line[i + 1];
    out.push(p);
    if (!q) return;
    const n = Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / most);
    for (let s = 1; s < n; s++) out.push([p[0] + ((q[0] - p[0]) * s) / n, p[1] + ((q[1] - p[1]) * s) / n]);
  });
  return out;
};

export interface Spot {
  p: V;
  t?: V;
}

/** Triangles with normals and a three-number texture place at each corner. */
export class Mesh {
  pos: number[] = [];
  nor: number[] = [];
  tex: number[] = [];
  idx: number[] = [];
  mat: number[] = [];
  at: Frame = HOME;

  vertex(p: V, n: V, t: V): number {
    const q = apply(this.at, p);
    const m = unit(aim(this.at, n));
    this.pos.push(...q);
    this.nor.push(...m);
    this.tex.push(...t);
    return this.pos.length / 3 - 1;
  }

  tri(a: number, b: number, c: number, material: number): void {
    this.idx.push(a, b, c);
    this.mat.push(material);
  }

  /** Runs `draw` with the frame set inside the present one. */
  within(f: Frame, draw: () => void): void {
    const before = this.at;
    this.at = join(before, f);
    draw();
    this.at = before;
  }

  /** A surface given by two parameters in 0..1; `loop` joins u = 1 to u = 0 smoothly. */
  grid(
    nu: number,
    nv: number,
    material: number,
    shape: (u: number, v: number) => Spot,
    loop: { u?: boolean; v?: boolean } = {},
  ): void {
    const spots: Spot[] = [];
    const normals: V[] = [];
    for (let j = 0; j <= nv; j++)
      for (let i = 0; i <= nu; i++) {
        spots.push(shape(i / nu, j / nv));
        normals.push([0, 0, 0]);
      }
    const id = (i: number, j: number) => j * (nu + 1) + i;
    const spot = (k: number) => spots[k] as Spot;
    const lean = (k: number, n: V) => {
      normals[k] = add(normals[k] as V, n);
    };
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        const [a, b, c, d] = [id(i, j), id(i + 1, j), id(i + 1, j + 1), id(i, j + 1)];
        const n = cross(sub(spot(c).p, spot(a).p), sub(spot(d).p, spot(b).p));
        for (const k of [a, b, c, d]) lean(k, n);
      }
    const weld = (a: number, b: number) => {
      const n = add(normals[a] as V, normals[b] as V);
      normals[a] = n;
      normals[b] = n;
    };
    if (loop.u) for (let j = 0; j <= nv; j++) weld(id(0, j), id(nu, j));
    if (loop.v) for (let i = 0; i <= nu; i++) weld(id(i, 0), id(i, nv));
    const base = this.pos.length / 3;
    spots.forEach((s, k) => {
      const n = normals[k] as V;
      this.vertex(s.p, len(n) > 0 ? unit(n) : [0, 1, 0], s.t ?? s.p);
    });
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        const [a, b, c, d] = [id(i, j), id(i + 1, j), id(i + 1, j + 1), id(i, j + 1)];
        this.tri(base + a, base + b, base + c, material);
        this.tri(base + a, base + c, base + d, material);
      }
  }

  /** A profile of [radius, height] turned about y. Texture place: angle 0..1, place along the profile, 0. */
  lathe(
    profile: Point2[],
    around: number,
    material: number,
    warp: (p: V) => V = (p) => p,
    closed = false,
  ): void {
    const n = profile.length - 1;
    this.grid(
      around,
      n,
      material,
      (u, v) => {
        const [r, y] = profile[Math.round(v * n)] as Point2;
        const a = -u * Math.PI * 2;
        const p: V = [r * Math.cos(a), y, r * Math.sin(a)];
        return { p: warp(p), t: p };
      },
      { u: true, v: closed },
    );
  }

  /** A box of the given size about the frame's origin, its edges rounded. Texture place: own coordinates plus `shift`. */
  box(size: V, radius: number, material: number, shift: V = [0, 0, 0], steps = 3): void {
    const h = mul(size, 0.5);
    const r = Math.min(radius, h[0], h[1], h[2]);
    const line = (k: 0 | 1 | 2) => {
      const out: number[] = [];
      for (let s = 0; s <= steps; s++) out.push(-h[k] + r - r * Math.tan(((1 - s / steps) * Math.PI) / 4));
      for (let s = 0; s <= steps; s++) out.push(h[k] - r + r * Math.tan(((s / steps) * Math.PI) / 4));
      return out;
    };
    const lines = [line(0), line(1), line(2)] as const;
    for (const axis of [0, 1, 2] as const)
      for (const side of [-1, 1]) {
        const a = ((axis + 1) % 3) as 0 | 1 | 2;
        const b = ((axis + 2) % 3) as 0 | 1 | 2;
        const la = lines[a];
        const lb = lines[b];
        const base = this.pos.length / 3;
        for (const vb of lb)
          for (const va of la) {
            const p: V = [0, 0, 0];
            p[axis] = side * h[axis];
            p[a] = va;
            p[b] = vb;
            const c = p.map((x, k) => {
              const m = (h[k] as number) - r;
              return Math.max(-m, Math.min(m, x));
            }) as V;
            const n = unit(sub(p, c));
            const q = add(c, mul(n, r));
            this.vertex(q, n, add(q, shift));
          }
        const w = la.length;
        for (let j = 0; j < lb.length - 1; j++)
          for (let i = 0; i < w - 1; i++) {
            const k = base + j * w + i;
            this.tri(k, k + 1, k + w + 1, material);
            this.tri(k, k + w + 1, k + w, material);
          }
      }
  }

  /** A tube along a curve. Texture place: angle 0..1, length, 0. */
  tube(
    curve: (s: number) => V,
    pieces: number,
    around: number,
    radius: number | ((s: number) => number),
    material: number,
    closed = false,
    flat: [number, number] = [1, 1],
    up: V = [0, 1, 0],
  ): void {
    const rad = typeof radius === "number" ? () => radius : radius;
    let side = up;
    let length = 0;
    const rings: { c: V; x: V; y: V; r: number; l: number }[] = [];
    for (let i = 0; i <= pieces; i++) {
      const s = i / pieces;
      const e = 0.5 / pieces;
      const d = unit(
        sub(curve(closed ? s + e : Math.min(1, s + e)), curve(closed ? s - e : Math.max(0, s - e))),
      );
      const c = curve(s);
      const before = rings[i - 1];
      if (before) length += len(sub(c, before.c));
      side = sub(side, mul(d, dot(side, d)));
      if (len(side) < 1e-4) side = cross(d, [1, 0, 0.3]);
      side = unit(side);
      rings.push({ c, x: side, y: cross(d, side), r: rad(s), l: length });
    }
    this.grid(
      around,
      pieces,
      material,
      (u, v) => {
        const g = rings[Math.round(v * pieces)] as (typeof rings)[number];
        const a = -u * Math.PI * 2;
        return {
          p: add(g.c, add(mul(g.x, Math.cos(a) * g.r * flat[0]), mul(g.y, Math.sin(a) * g.r * flat[1]))),
          t: [u, g.l, 0],
        };
      },
      { u: true, v: closed },
    );
  }

  ball(c: V, r: V | number, material: number, n = 24): void {
    const q: V = typeof r === "number" ? [r, r, r] : r;
    this.grid(
      n,
      Math.ceil(n / 2),
      material,
      (u, v) => {
        const a = -u * Math.PI * 2;
        const b = v * Math.PI;
        const s = Math.sin(b);
        return {
          p: [c[0] + q[0] * s * Math.cos(a), c[1] - q[1] * Math.cos(b), c[2] + q[2] * s * Math.sin(a)],
        };
      },
      { u: true },
    );
  }
}
