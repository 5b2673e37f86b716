import { LINEAR, mul, type V } from "./math.ts";
import type { Mesh } from "./mesh.ts";

export interface Hit {
  /** Where, in the world. */
  p: V;
  /** The smooth normal, towards the eye. */
  n: V;
  /** The texture place. */
  t: V;
  /** Seen from the front of the triangle. */
  front: boolean;
}

export interface Surface {
  color: V;
  rough: number;
  metal?: number;
  /** Mirror part seen straight on, for what is not metal. */
  spec?: number;
  normal?: V;
  glow?: V;
}

export interface Material {
  shade: (hit: Hit) => Surface;
  /** True where the surface is cut away. */
  cut?: (t: V) => boolean;
}

/** A rectangle of light: middle, half sides; it shines towards u × v. */
export interface Lamp {
  at: V;
  u: V;
  v: V;
  color: V;
}

interface Camera {
  eye: V;
  target: V;
  /** Degrees, from the top of the picture to its bottom. */
  view: number;
  /** Distance at which things are sharp; that of the target if not said. */
  focus?: number;
  lens?: number;
}

export class Texture {
  constructor(
    readonly width: number,
    readonly height: number,
    readonly data: Uint8Array,
  ) {}
  private texel(x: number, y: number, c: number): number {
    const i = Math.max(0, Math.min(this.width - 1, x));
    const j = Math.max(0, Math.min(this.height - 1, y));
    return LINEAR[this.data[(j * this.width + i) * 3 + c] as number] as number;
  }
  /** Colour in linear light; u to the right, v downwards, both 0..1. */
  at(u: number, v: number): V {
    const x = u * this.width - 0.5;
    const y = v * this.height - 0.5;
    const i = Math.floor(x);
    const j = Math.floor(y);
    const a = x - i;
    const b = y - j;
    const one = (c: number) =>
      (this.texel(i, j, c) * (1 - a) + this.texel(i + 1, j, c) * a) * (1 - b) +
      (this.texel(i, j + 1, c) * (1 - a) + this.texel(i + 1, j + 1, c) * a) * b;
    return [one(0), one(1), one(2)];
  }
  /** How light it is there, 0..1, as seen. */
  grey(u: number, v: number): number {
    return Math.sqrt(this.at(u, v)[1]);
  }
}

/** Flat artwork that the browser draws before the scene is built. */
export interface Page {
  html: string;
  width: number;
  height: number;
}

export interface World {
  mesh: Mesh;
  materials: Material[];
  lamps: Lamp[];
  sky: (d: V) => V;
  camera: Camera;
  exposure?: number;
  bounces?: number;
}

export interface Scene {
  pages?: () => Record<string, Page>;
  /** Raw pictures made in code, before the scene is built. */
  paint?: () => Promise<Record<string, Texture>>;
  build: (art: (name: string) => Texture, view: string) => World;
}

/** Gathers materials and gives each its number. */
export class Palette {
  list: Material[] = [];
  add(m: Material | ((hit: Hit) => Surface)): number {
    this.list.push(typeof m === "function" ? { shade: m } : m);
    return this.list.length - 1;
  }
  plain(color: V, rough = 0.6, spec = 0.04): number {
    return this.add(() => ({ color, rough, spec }));
  }
  metal(color: V, rough = 0.2): number {
    return this.add(() => ({ color, rough, metal: 1 }));
  }
}

/** A lamp looking from `at` to `to`, so wide and so high. */
export const lamp = (at: V, to: V, width: number, height: number, color: V, power = 1): Lamp => {
  const d: V = [to[0] - at[0], to[1] - at[1], to[2] - at[2]];
  const l = Math.hypot(...d);
  const f: V = [d[0] / l, d[1] / l, d[2] / l];
  const flat = Math.hypot(f[0], f[2]) || 1;
  const u: V = [-f[2] / flat, 0, f[0] / flat];
  const v: V = [f[1] * u[2] - f[2] * u[1], f[2] * u[0] - f[0] * u[2], f[0] * u[1] - f[1] * u[0]];
  return { at, u: mul(u, width / 2), v: mul(v, height / 2), color: mul(color, power) };
};
