import { fbm, mix, mul, noise, smooth, stream, type V } from "./math.ts";
import { frame, type Mesh } from "./mesh.ts";
import type { Palette } from "./scene.ts";

/** Leaves, sprigs and roses for the scenes that want them. */

/** A leaf along +x, its face up. */
export const leaf = (
  mesh: Mesh,
  material: number,
  length: number,
  width: number,
  curl = 0.2,
  round = 0.5,
): void => {
  mesh.grid(8, 12, material, (u, v) => {
    const w = Math.sin(Math.PI * v ** (0.55 + 0.4 * (1 - round))) ** 0.8 * width * 0.5;
    const s = (u - 0.5) * 2;
    return {
      p: [v * length, curl * length * (v * (1 - v) * 1.4 - 0.25 * v) + Math.abs(s) * w * 0.28, s * w],
      t: [v, s, 0],
    };
  });
};

export const leafSkin = (palette: Palette, color: V, veins = 0.16): number =>
  palette.add(({ t, p, front }) => {
    const mid = Math.exp(-Math.abs(t[1]) * 30);
    const side = Math.max(0, Math.sin((t[0] * 9 - Math.abs(t[1]) * 2.2) * Math.PI * 2)) ** 8;
    const k = 0.82 + 0.35 * fbm(p[0] * 9, p[1] * 9, p[2] * 9, 2) + veins * (mid + 0.4 * side);
    return { color: mul(color, front ? k : k * 1.15), rough: 0.5, spec: 0.035 };
  });

/** A stem along a curve with leaves in pairs. */
export const sprig = (
  mesh: Mesh,
  stem: number,
  green: number,
  curve: (s: number) => V,
  o: { pairs: number; size: number; width: number; seed: number; thick: number; open?: number },
): void => {
  const r = stream(o.seed);
  mesh.tube(curve, 24, 6, (s) => o.thick * (1 - 0.7 * s), stem);
  for (let i = 0; i < o.pairs; i++) {
    const s = mix(0.12, 0.98, i / (o.pairs - 1));
    const p = curve(s);
    const q = curve(Math.min(1, s + 0.02));
    const b = curve(Math.max(0, s - 0.02));
    const way = (Math.atan2(-(q[2] - b[2]), q[0] - b[0]) * 180) / Math.PI;
    for (const side of [-1, 1]) {
      const size = o.size * mix(1, 0.55, s) * mix(0.85, 1.15, r());
      const turn = way + side * (o.open ?? 48) * mix(0.75, 1.2, r()) * (1 - 0.5 * s);
      mesh.within(frame({ at: p, turn, roll: mix(2, 24, r()), tilt: mix(-18, 18, r()) }), () =>
        leaf(mesh, green, size, size * o.width, mix(0.08, 0.3, r())),
      );
    }
  }
};

/** An open rose looking up, its radius about 1. */
export const rose = (mesh: Mesh, material: number, seed: number, layers = 7): void => {
  const r = stream(seed);
  const turn = Math.PI / 180;
  for (let k = 0; k < layers; k++) {
    const open = k / (layers - 1);
    const count = k === 0 ? 3 : 4 + Math.floor(k * 0.35);
    const start = r() * 360;
    for (let i = 0; i < count; i++) {
      const around = start + (i / count) * 360 + (r() - 0.5) * 18;
      const long = mix(0.72, 1.08, open) * mix(0.93, 1.07, r());
      const base = mix(62, 2, open ** 0.8) * turn;
      const rise = mix(97, 48, open ** 1.1) * mix(0.95, 1.05, r()) * turn;
      const curl = mix(35, 95, open) * mix(0.8, 1.15, r()) * turn;
      const wide = mix(1.3, 0.72, open ** 0.7) * mix(0.92, 1.1, r());
      const nudge = r() * 40;
      // The petal's middle line, bent step by step.
      const steps = 14;
      const line: [number, number][] = [[0.035, 0.12 * (1 - open)]];
      for (let s = 0; s < steps; s++) {
        const v = (s + 0.5) / steps;
        const up = smooth(0, 0.55, v);
        const a = mix(base, rise, up) - curl * smooth(0.66, 1.05, v) ** 1.3;
        const [x, y] = line[s] as [number, number];
        line.push([x + (Math.cos(a) * long) / steps, y + (Math.sin(a) * long) / steps]);
      }
      mesh.within(frame({ turn: around }), () =>
        mesh.grid(16, steps, material, (u, v) => {
          const s = (u - 0.5) * 2;
          const q = v > 0.58 ? (v - 0.58) / 0.44 : 0;
          const half = wide * mix(0.5, 1, smooth(0, 0.5, v)) * Math.sqrt(Math.max(0.02, 1 - q * q * q));
          const [x, y] = line[Math.round(v * steps)] as [number, number];
          const a = s * half;
          const ripple = 0.05 * (noise(s * 2.2 + nudge, v * 2.4, seed) - 0.5) * v;
          // The sides of a petal stand a little higher and closer than its middle.
          const out = x * (1 - 0.1 * s * s * (1 - open)) + ripple;
          return {
            p: [out * Math.cos(a), y + 0.05 * s * s * v * (1 - 0.5 * open) + ripple, out * Math.sin(a)],
            t: [v, s, open],
          };
        }),
      );
    }
  }
};
