import { clamp, hash, relief, type V } from "./math.ts";
import type { Hit, Surface, World } from "./scene.ts";

/** A path tracer over triangles: a bounding-volume tree, area lights, one diffuse and one mirror lobe. */

const LEAF = 4;
const EPS = 1e-4;

interface Tree {
  bounds: Float32Array;
  /** For each node: first triangle or right child, number of triangles (0: inner node). */
  nodes: Int32Array;
  /** Triangle numbers in leaf order. */
  order: Int32Array;
  /** Corner and two edges of each triangle, in leaf order. */
  tris: Float32Array;
}

const grow = (pos: Float32Array, idx: Int32Array): Tree => {
  const count = idx.length / 3;
  const lo = new Float32Array(count * 3);
  const hi = new Float32Array(count * 3);
  for (let t = 0; t < count; t++)
    for (let k = 0; k < 3; k++) {
      const a = pos[(idx[t * 3] as number) * 3 + k] as number;
      const b = pos[(idx[t * 3 + 1] as number) * 3 + k] as number;
      const c = pos[(idx[t * 3 + 2] as number) * 3 + k] as number;
      lo[t * 3 + k] = Math.min(a, b, c);
      hi[t * 3 + k] = Math.max(a, b, c);
    }
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const bounds = new Float32Array(count * 12 + 12);
  const nodes = new Int32Array(count * 4 + 4);
  let used = 0;
  const BINS = 12;
  const area = (b: Float64Array) => {
    const x = (b[3] as number) - (b[0] as number);
    const y = (b[4] as number) - (b[1] as number);
    const z = (b[5] as number) - (b[2] as number);
    return x * y + y * z + z * x;
  };
  const empty = () => Float64Array.of(Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity);
  const include = (b: Float64Array, t: number) => {
    for (let k = 0; k < 3; k++) {
      const l = lo[t * 3 + k] as number;
      const h = hi[t * 3 + k] as number;
      if (l < (b[k] as number)) b[k] = l;
      if (h > (b[k + 3] as number)) b[k + 3] = h;
    }
  };
  const merge = (b: Float64Array, c: Float64Array) => {
    for (let k = 0; k < 3; k++) {
      b[k] = Math.min(b[k] as number, c[k] as number);
      b[k + 3] = Math.max(b[k + 3] as number, c[k + 3] as number);
    }
  };
  const middle = (t: number, k: number) => ((lo[t * 3 + k] as number) + (hi[t * 3 + k] as number)) / 2;
  const split = (first: number, n: number): void => {
    const me = used++;
    const box = empty();
    const mids = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let i = first; i < first + n; i++) {
      const t = order[i] as number;
      include(box, t);
      for (let k = 0; k < 3; k++) {
        const m = middle(t, k);
        if (m < (mids[k] as number)) mids[k] = m;
        if (m > (mids[k + 3] as number)) mids[k + 3] = m;
      }
    }
    bounds.set(box, me * 6);
    const leaf = () => {
      nodes[me * 2] = first;
      nodes[me * 2 + 1] = n;
    };
    if (n <= LEAF) {
      leaf();
      return;
    }
    let best = Infinity;
    let axis = -1;
    let cut = 0;
    for (let k = 0; k < 3; k++) {
      const from = mids[k] as number;
      const width = (mids[k + 3] as number) - from;
      if (width < 1e-9) continue;
      const bins = Array.from({ length: BINS }, empty);
      const counts = new Int32Array(BINS);
      for (let i = first; i < first + n; i++) {
        const t = order[i] as number;
        const b = Math.min(BINS - 1, Math.floor(((middle(t, k) - from) / width) * BINS));
        counts[b] = (counts[b] as number) + 1;
        include(bins[b] as Float64Array, t);
      }
      const right: number[] = [];
      const acc = empty();
      let c = 0;
      for (let b = BINS - 1; b > 0; b--) {
        merge(acc, bins[b] as Float64Array);
        c += counts[b] as number;
        right[b] = c ? area(acc) * c : 0;
      }
      const left = empty();
      c = 0;
      for (let b = 1; b < BINS; b++) {
        merge(left, bins[b - 1] as Float64Array);
        c += counts[b - 1] as number;
        if (c === 0 || c === n) continue;
        const cost = area(left) * c + (right[b] as number);
        if (cost < best) {
          best = cost;
          axis = k;
          cut = b;
        }
      }
    }
    if (axis < 0) {
      leaf();
      return;
    }
    const from = mids[axis] as number;
    const width = (mids[axis + 3] as number) - from;
    let i = first;
    let j = first + n - 1;
    while (i <= j) {
      const t = order[i] as number;
      if (Math.min(BINS - 1, Math.floor(((middle(t, axis) - from) / width) * BINS)) < cut) i++;
      else {
        order[i] = order[j] as number;
        order[j--] = t;
      }
    }
    split(first, i - first);
    nodes[me * 2] = used;
    nodes[me * 2 + 1] = 0;
    split(i, first + n - i);
  };
  split(0, count);
  const tris = new Float32Array(count * 9);
  for (let i = 0; i < count; i++) {
    const t = order[i] as number;
    for (let k = 0; k < 3; k++) {
      const a = pos[(idx[t * 3] as number) * 3 + k] as number;
      tris[i * 9 + k] = a;
      tris[i * 9 + 3 + k] = (pos[(idx[t * 3 + 1] as number) * 3 + k] as number) - a;
      tris[i * 9 + 6 + k] = (pos[(idx[t * 3 + 2] as number) * 3 + k] as number) - a;
    }
  }
  return { bounds: bounds.slice(0, used * 6), nodes: nodes.slice(0, used * 2), order, tris };
};

/** What one picture point gathers: light without colour, its square, colour, normal, depth, light. */
export const CHANNELS = 14;

export const tracer = (world: World) => {
  const pos = Float32Array.from(world.mesh.pos);
  const nor = Float32Array.from(world.mesh.nor);
  const tex = Float32Array.from(world.mesh.tex);
  const idx = Int32Array.from(world.mesh.idx);
  const mat = Int32Array.from(world.mesh.mat);
  const { bounds, nodes, order, tris } = grow(pos, idx);
  const materials = world.materials;
  const lamps = world.lamps.map((l) => {
    const n: V = [
      l.u[1] * l.v[2] - l.u[2] * l.v[1],
      l.u[2] * l.v[0] - l.u[0] * l.v[2],
      l.u[0] * l.v[1] - l.u[1] * l.v[0],
    ];
    const a = Math.hypot(...n);
    return {
      ...l,
      n: [n[0] / a, n[1] / a, n[2] / a] as V,
      area: 4 * a,
      uu: l.u[0] ** 2 + l.u[1] ** 2 + l.u[2] ** 2,
      vv: l.v[0] ** 2 + l.v[1] ** 2 + l.v[2] ** 2,
    };
  });
  const bounces = world.bounces ?? 4;
  const stack = new Int32Array(128);

  const attr = (a: Float32Array, t: number, u: number, v: number): V => {
    const i = (idx[t * 3] as number) * 3;
    const j = (idx[t * 3 + 1] as number) * 3;
    const k = (idx[t * 3 + 2] as number) * 3;
    const w = 1 - u - v;
    return [
      (a[i] as number) * w + (a[j] as number) * u + (a[k] as number) * v,
      (a[i + 1] as number) * w + (a[j + 1] as number) * u + (a[k + 1] as number) * v,
      (a[i + 2] as number) * w + (a[j + 2] as number) * u + (a[k + 2] as number) * v,
    ];
  };

  let hitT = 0;
  let hitTri = -1;
  let hitU = 0;
  let hitV = 0;
  /** Nearest triangle along the ray, or any if `any`. */
  const cast = (
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
    any: boolean,
  ): boolean => {
    const ix = 1 / dx;
    const iy = 1 / dy;
    const iz = 1 / dz;
    hitT = far;
    hitTri = -1;
    let top = 0;
    let node = 0;
    for (;;) {
      const n = nodes[node * 2 + 1] as number;
      const first = nodes[node * 2] as number;
      if (n > 0) {
        for (let i = first; i < first + n; i++) {
          const o = i * 9;
          const ax = tris[o + 3] as number;
          const ay = tris[o + 4] as number;
          const az = tris[o + 5] as number;
          const bx = tris[o + 6] as number;
          const by = tris[o + 7] as number;
          const bz = tris[o + 8] as number;
          const px = dy * bz - dz * by;
          const py = dz * bx - dx * bz;
          const pz = dx * by - dy * bx;
          const det = ax * px + ay * py + az * pz;
          if (det > -1e-14 && det < 1e-14) continue;
          const inv = 1 / det;
          const sx = ox - (tris[o] as number);
          const sy = oy - (tris[o + 1] as number);
          const sz = oz - (tris[o + 2] as number);
          const u = (sx * px + sy * py + sz * pz) * inv;
          if (u < 0 || u > 1) continue;
          const qx = sy * az - sz * ay;
          const qy = sz * ax - sx * az;
          const qz = sx * ay - sy * ax;
          const v = (dx * qx + dy * qy + dz * qz) * inv;
          if (v < 0 || u + v > 1) continue;
          const t = (bx * qx + by * qy + bz * qz) * inv;
          if (t > 0 && t < hitT) {
            const tri = order[i] as number;
            const cut = (materials[mat[tri] as number] as (typeof materials)[number]).cut;
            if (cut?.(attr(tex, tri, u, v))) continue;
            hitT = t;
            hitTri = tri;
            hitU = u;
            hitV = v;
            if (any) return true;
          }
        }
      } else {
        // Both children: the nearer one next, the other one kept.
        let a = node + 1;
        let b = first;
        let ta = 0;
        let tb = 0;
        for (let side = 0; side < 2; side++) {
          const o = (side === 0 ? a : b) * 6;
          const x0 = ((bounds[o] as number) - ox) * ix;
          const x1 = ((bounds[o + 3] as number) - ox) * ix;
          const y0 = ((bounds[o + 1] as number) - oy) * iy;
          const y1 = ((bounds[o + 4] as number) - oy) * iy;
          const z0 = ((bounds[o + 2] as number) - oz) * iz;
          const z1 = ((bounds[o + 5] as number) - oz) * iz;
          const near = Math.max(x0 < x1 ? x0 : x1, y0 < y1 ? y0 : y1, z0 < z1 ? z0 : z1, 0);
          const away = Math.min(x0 < x1 ? x1 : x0, y0 < y1 ? y1 : y0, z0 < z1 ? z1 : z0, hitT);
          const t = near <= away ? near : Infinity;
          if (side === 0) ta = t;
          else tb = t;
        }
        if (tb < ta) {
          const s = a;
          a = b;
          b = s;
          const t = ta;
          ta = tb;
          tb = t;
        }
        if (ta !== Infinity) {
          if (tb !== Infinity) stack[top++] = b;
          node = a;
          continue;
        }
      }
      if (top === 0) break;
      node = stack[--top] as number;
    }
    return hitTri >= 0;
  };

  // Low-discrepancy pairs, shuffled for each point and each use.
  let seed = 0;
  let index = 0;
  let dimension = 0;
  let mask = 0;
  let r0 = 0;
  let r1 = 0;
  const pair = () => {
    const h = hash(seed + Math.imul(++dimension, 0x632be5ab));
    const i = index ^ (hash(h ^ 0x51ed27) & mask);
    let v = i;
    v = ((v << 16) | (v >>> 16)) >>> 0;
    v = (((v & 0x00ff00ff) << 8) | ((v & 0xff00ff00) >>> 8)) >>> 0;
    v = (((v & 0x0f0f0f0f) << 4) | ((v & 0xf0f0f0f0) >>> 4)) >>> 0;
    v = (((v & 0x33333333) << 2) | ((v & 0xcccccccc) >>> 2)) >>> 0;
    v = (((v & 0x55555555) << 1) | ((v & 0xaaaaaaaa) >>> 1)) >>> 0;
    let s = 0;
    for (let k = i, d = 0x80000000; k; k >>>= 1, d ^= d >>> 1) if (k & 1) s ^= d;
    r0 = ((v ^ h) >>> 0) / 4294967296;
    r1 = ((s ^ hash(h)) >>> 0) / 4294967296;
  };

  const cam = world.camera;
  const { eye, target } = cam;
  const F: V = [target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]];
  const distance = Math.hypot(...F);
  for (let k = 0; k < 3; k++) F[k] = (F[k] as number) / distance;
  const fl = Math.hypot(F[0], F[2]);
  const R: V = [-F[2] / fl, 0, F[0] / fl];
  const U: V = [R[1] * F[2] - R[2] * F[1], R[2] * F[0] - R[0] * F[2], R[0] * F[1] - R[1] * F[0]];
  const reach = Math.tan((cam.view * Math.PI) / 360);
  const focus = cam.focus ?? distance;
  const lens = cam.lens ?? 0;

  /** Light arriving along one ray; fills what is seen first. */
  const L: V = [0, 0, 0];
  const seen = { color: [1, 1, 1] as V, normal: [0, 0, 0] as V, depth: 0 };
  const path = (ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): void => {
    let b0 = 1;
    let b1 = 1;
    let b2 = 1;
    L[0] = 0;
    L[1] = 0;
    L[2] = 0;
    let counts = false;
    let sharp = true;
    const give = (c: V, f: number, limit: number) => {
      L[0] += Math.min(limit, b0 * c[0] * f);
      L[1] += Math.min(limit, b1 * c[1] * f);
      L[2] += Math.min(limit, b2 * c[2] * f);
    };
    for (let depth = 0; depth <= bounces; depth++) {
      const limit = depth === 0 ? 1e9 : 8;
      const found = cast(ox, oy, oz, dx, dy, dz, Infinity, false);
      let far = hitT;
      const tri = hitTri;
      const u = hitU;
      const v = hitV;
      let lit = -1;
      if (depth > 0)
        for (let k = 0; k < lamps.length; k++) {
          const l = lamps[k] as (typeof lamps)[number];
          const c = dx * l.n[0] + dy * l.n[1] + dz * l.n[2];
          if (c > -1e-6) continue;
          const t = ((l.at[0] - ox) * l.n[0] + (l.at[1] - oy) * l.n[1] + (l.at[2] - oz) * l.n[2]) / c;
          if (t <= 0 || t >= far) continue;
          const x = ox + dx * t - l.at[0];
          const y = oy + dy * t - l.at[1];
          const z = oz + dz * t - l.at[2];
          if (Math.abs(x * l.u[0] + y * l.u[1] + z * l.u[2]) > l.uu) continue;
          if (Math.abs(x * l.v[0] + y * l.v[1] + z * l.v[2]) > l.vv) continue;
          far = t;
          lit = k;
        }
      if (lit >= 0) {
        if (counts) give((lamps[lit] as (typeof lamps)[number]).color, 1, limit);
        return;
      }
      if (!found) {
        give(world.sky([dx, dy, dz]), 1, limit);
        if (depth === 0) {
          seen.color = [1, 1, 1];
          seen.normal = [0, 0, 0];
          seen.depth = 1e4;
        }
        return;
      }
      const o = tri;
      const i0 = (idx[o * 3] as number) * 3;
      const i1 = (idx[o * 3 + 1] as number) * 3;
      const i2 = (idx[o * 3 + 2] as number) * 3;
      const e1x = (pos[i1] as number) - (pos[i0] as number);
      const e1y = (pos[i1 + 1] as number) - (pos[i0 + 1] as number);
      const e1z = (pos[i1 + 2] as number) - (pos[i0 + 2] as number);
      const e2x = (pos[i2] as number) - (pos[i0] as number);
      const e2y = (pos[i2 + 1] as number) - (pos[i0 + 1] as number);
      const e2z = (pos[i2 + 2] as number) - (pos[i0 + 2] as number);
      let gx = e1y * e2z - e1z * e2y;
      let gy = e1z * e2x - e1x * e2z;
      let gz = e1x * e2y - e1y * e2x;
      const gl = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
      const flip = gx * dx + gy * dy + gz * dz > 0 ? -1 / gl : 1 / gl;
      gx *= flip;
      gy *= flip;
      gz *= flip;
      const n = attr(nor, tri, u, v);
      const nl = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) || 1;
      const turn = n[0] * gx + n[1] * gy + n[2] * gz < 0 ? -1 / nl : 1 / nl;
      n[0] *= turn;
      n[1] *= turn;
      n[2] *= turn;
      const p: V = [ox + dx * far, oy + dy * far, oz + dz * far];
      const hit: Hit = { p, n, t: attr(tex, tri, u, v), front: flip > 0 };
      relief.on = sharp;
      const s: Surface = (materials[mat[tri] as number] as (typeof materials)[number]).shade(hit);
      let m = s.normal ?? n;
      let vn = -(m[0] * dx + m[1] * dy + m[2] * dz);
      if (vn < 0.02) {
        // A tilted normal that looks away: lean it back towards the eye.
        const k = 0.02 - vn;
        m = [m[0] - dx * k, m[1] - dy * k, m[2] - dz * k];
        const l = 1 / Math.hypot(m[0], m[1], m[2]);
        m[0] *= l;
        m[1] *= l;
        m[2] *= l;
        vn = -(m[0] * dx + m[1] * dy + m[2] * dz);
      }
      const metal = s.metal ?? 0;
      const c = s.color;
      if (depth === 0) {
        seen.color = [
          Math.max(0.02, c[0] * (1 - metal) + metal),
          Math.max(0.02, c[1] * (1 - metal) + metal),
          Math.max(0.02, c[2] * (1 - metal) + metal),
        ];
        if (s.glow) seen.color = [0.02 + s.glow[0], 0.02 + s.glow[1], 0.02 + s.glow[2]];
        seen.normal = m;
        seen.depth = far;
      }
      if (s.glow) give(s.glow, 1, limit);
      if (depth === bounces) return;
      ox = p[0] + gx * EPS * (1 + far * 0.2);
      oy = p[1] + gy * EPS * (1 + far * 0.2);
      oz = p[2] + gz * EPS * (1 + far * 0.2);
      const spec = (s.spec ?? 0.04) * (1 - metal);
      const f0x = spec + c[0] * metal;
      const f0y = spec + c[1] * metal;
      const f0z = spec + c[2] * metal;
      const edge = (1 - clamp(vn)) ** 5 * (1 - 0.7 * s.rough);
      const fr = spec + (1 - spec) * edge;
      const chance = metal > 0.99 ? 1 : clamp(metal + (1 - metal) * fr, spec > 0 ? 0.1 : 0, 0.95);
      // A frame about the normal.
      const sign = m[2] >= 0 ? 1 : -1;
      const ka = -1 / (sign + m[2]);
      const kb = m[0] * m[1] * ka;
      const tx = 1 + sign * m[0] * m[0] * ka;
      const ty = sign * kb;
      const tz = -sign * m[0];
      const bx = kb;
      const by = sign + m[1] * m[1] * ka;
      const bz = -m[1];
      pair();
      const pick = r0;
      pair();
      if (pick < chance) {
        const a = Math.max(0.02, s.rough * s.rough);
        const vx = -(dx * tx + dy * ty + dz * tz);
        const vy = -(dx * bx + dy * by + dz * bz);
        // Visible normals of the rough mirror.
        let hx = a * vx;
        let hy = a * vy;
        let hz = vn;
        const hl = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
        hx *= hl;
        hy *= hl;
        hz *= hl;
        const q = hx * hx + hy * hy;
        const ql = q > 1e-12 ? 1 / Math.sqrt(q) : 0;
        const px = q > 1e-12 ? -hy * ql : 1;
        const py = q > 1e-12 ? hx * ql : 0;
        const wx = -hz * py;
        const wy = hz * px;
        const wz = hx * py - hy * px;
        const rr = Math.sqrt(r0);
        const phi = 2 * Math.PI * r1;
        const t1 = rr * Math.cos(phi);
        const half = 0.5 * (1 + hz);
        const t2 = (1 - half) * Math.sqrt(1 - t1 * t1) + half * rr * Math.sin(phi);
        const t3 = Math.sqrt(Math.max(0, 1 - t1 * t1 - t2 * t2));
        let nx = a * (t1 * px + t2 * wx + t3 * hx);
        let ny = a * (t1 * py + t2 * wy + t3 * hy);
        let nz = Math.max(1e-6, t2 * wz + t3 * hz);
        const inl = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
        nx *= inl;
        ny *= inl;
        nz *= inl;
        const vh = vx * nx + vy * ny + vn * nz;
        const lx = 2 * vh * nx - vx;
        const ly = 2 * vh * ny - vy;
        const lz = 2 * vh * nz - vn;
        if (lz <= 1e-4) return;
        const lift = (1 - clamp(vh)) ** 5;
        const g = 2 / (1 + Math.sqrt(1 + (a * a * (1 - lz * lz)) / (lz * lz)));
        const k = g / chance;
        b0 *= (f0x + (1 - f0x) * lift) * k;
        b1 *= (f0y + (1 - f0y) * lift) * k;
        b2 *= (f0z + (1 - f0z) * lift) * k;
        dx = tx * lx + bx * ly + m[0] * lz;
        dy = ty * lx + by * ly + m[1] * lz;
        dz = tz * lx + bz * ly + m[2] * lz;
        counts = true;
      } else {
        const k = ((1 - fr) * (1 - metal)) / (1 - chance);
        b0 *= c[0] * k;
        b1 *= c[1] * k;
        b2 *= c[2] * k;
        const q0 = r0;
        const q1 = r1;
        const all = depth === 0;
        pair();
        const one = Math.min(lamps.length - 1, Math.floor(r0 * lamps.length));
        for (let li = 0; li < lamps.length; li++) {
          if (!all && li !== one) continue;
          const l = lamps[li] as (typeof lamps)[number];
          pair();
          const su = 2 * r0 - 1;
          const sv = 2 * r1 - 1;
          const wx = l.at[0] + l.u[0] * su + l.v[0] * sv - ox;
          const wy = l.at[1] + l.u[1] * su + l.v[1] * sv - oy;
          const wz = l.at[2] + l.u[2] * su + l.v[2] * sv - oz;
          const d2 = wx * wx + wy * wy + wz * wz;
          const d = Math.sqrt(d2);
          const cs = (wx * m[0] + wy * m[1] + wz * m[2]) / d;
          const cl = -(wx * l.n[0] + wy * l.n[1] + wz * l.n[2]) / d;
          if (cs <= 0 || cl <= 0 || wx * gx + wy * gy + wz * gz <= 0) continue;
          if (cast(ox, oy, oz, wx / d, wy / d, wz / d, d * 0.9999, true)) continue;
          const f = ((cs * cl * l.area) / (Math.PI * d2)) * (all ? 1 : lamps.length);
          give(l.color, f, limit);
        }
        const rr = Math.sqrt(q0);
        const phi = 2 * Math.PI * q1;
        const lx = rr * Math.cos(phi);
        const ly = rr * Math.sin(phi);
        const lz = Math.sqrt(1 - q0);
        dx = tx * lx + bx * ly + m[0] * lz;
        dy = ty * lx + by * ly + m[1] * lz;
        dz = tz * lx + bz * ly + m[2] * lz;
        counts = false;
        sharp = false;
      }
      if (dx * gx + dy * gy + dz * gz <= 0) return;
      if (depth >= 2) {
        const keep = Math.min(0.95, Math.max(b0, b1, b2));
        pair();
        if (r0 >= keep) return;
        b0 /= keep;
        b1 /= keep;
        b2 /= keep;
      }
    }
  };

  /** One picture point: `samples` rays gathered into `out`. */
  const point = (
    px: number,
    py: number,
    width: number,
    height: number,
    samples: number,
    out: Float32Array,
    at: number,
  ): void => {
    seed = hash(py * 65537 + px);
    mask = samples - 1;
    for (let s = 0; s < samples; s++) {
      index = s;
      dimension = 0;
      pair();
      // A tent about the point's middle, a little wider than the point.
      const tent = (r: number) => (r < 0.5 ? Math.sqrt(2 * r) - 1 : 1 - Math.sqrt(2 - 2 * r));
      const sx = px + 0.5 + tent(r0) * 0.8;
      const sy = py + 0.5 + tent(r1) * 0.8;
      const x = ((sx / width) * 2 - 1) * reach * (width / height);
      const y = (1 - (sy / height) * 2) * reach;
      let ex = eye[0];
      let ey = eye[1];
      let ez = eye[2];
      let dx = F[0] + R[0] * x + U[0] * y;
      let dy = F[1] + R[1] * x + U[1] * y;
      let dz = F[2] + R[2] * x + U[2] * y;
      if (lens > 0) {
        pair();
        const rr = Math.sqrt(r0) * lens;
        const a = Math.cos(r1 * 2 * Math.PI) * rr;
        const b = Math.sin(r1 * 2 * Math.PI) * rr;
        ex += R[0] * a + U[0] * b;
        ey += R[1] * a + U[1] * b;
        ez += R[2] * a + U[2] * b;
        dx = eye[0] + dx * focus - ex;
        dy = eye[1] + dy * focus - ey;
        dz = eye[2] + dz * focus - ez;
      }
      const l = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
      path(ex, ey, ez, dx * l, dy * l, dz * l);
      const put = (k: number, value: number) => {
        out[at + k] = (out[at + k] as number) + value / samples;
      };
      let grey = 0;
      for (let k = 0; k < 3; k++) {
        const c = seen.color[k] as number;
        const e = Math.min(12, (L[k] as number) / c);
        grey += e / 3;
        put(k, e);
        put(4 + k, c);
        put(11 + k, e * c);
        put(7 + k, seen.normal[k] as number);
      }
      put(3, grey * grey);
      put(10, seen.depth);
    }
  };
  return { point };
};
