import { bump, cells, clamp, fbm, hex, mix, mixV, mul, noise, smooth, type V } from "./math.ts";
import type { Material } from "./scene.ts";

/** Materials that more than one scene uses. */

/** Planed and oiled wood, its grain along the texture place's x. */
export const wood = (
  pale: string,
  dark: string,
  options: { scale?: number; rough?: number; rings?: number } = {},
): Material => {
  const a = hex(pale);
  const b = hex(dark);
  const k = options.scale ?? 1;
  return {
    shade: ({ t, n }) => {
      const x = t[0] * k;
      const y = t[1] * k;
      const z = t[2] * k;
      const wobble = fbm(x * 0.35, y * 1.1, z * 1.1, 3) - 0.5;
      const r = Math.hypot(y + 2.3 + wobble * 0.9, z * 0.8 - 0.9 + wobble * 0.7) * (options.rings ?? 9);
      const f = r - Math.floor(r);
      const year = smooth(0, 0.75, f) * (1 - smooth(0.86, 1, f));
      const fibre = noise(x * 2.2, y * 95, z * 95);
      const pore = smooth(0.7, 0.86, noise(x * 3.1 + 9, y * 60, z * 60)) * (0.35 + 0.65 * (1 - year));
      const broad = fbm(x * 0.5 + 4, y * 2, z * 2, 2);
      const m = clamp(0.16 + 0.5 * year * 0.75 + 0.28 * (fibre - 0.5) + 0.4 * pore + 0.5 * (broad - 0.5));
      return {
        color: mul(mixV(a, b, m), mix(0.94, 1.05, fibre)),
        rough: (options.rough ?? 0.48) + 0.1 * pore,
        spec: 0.035,
        normal: n,
      };
    },
  };
};

/** Pale limestone: clouded, with a few small pits. */
export const stone = (color: string, scale: number, rough = 1): Material => {
  const c = hex(color);
  const high = (p: V) => {
    const [d, id] = cells((p[0] * 7) / scale, (p[1] * 7) / scale, (p[2] * 7) / scale);
    const pit = id > 0.72 ? 1 - smooth(0.03, 0.2 * id, d) : 0;
    return (
      rough *
      (0.02 * fbm((p[0] * 24) / scale, (p[1] * 24) / scale, (p[2] * 24) / scale, 3) - 0.018 * pit) *
      scale
    );
  };
  return {
    shade: ({ p, n }) => {
      const q = mul(p, 1 / scale);
      const cloud = fbm(q[0] * 1.1 + 3, q[1] * 1.1, q[2] * 2.4, 5);
      const grain = fbm(q[0] * 30, q[1] * 30, q[2] * 30, 2);
      const [d, id] = cells(q[0] * 7, q[1] * 7, q[2] * 7);
      const pit = id > 0.72 ? 1 - smooth(0.03, 0.2 * id, d) : 0;
      const k = mix(0.86, 1.1, cloud) * mix(0.94, 1.06, grain) * (1 - 0.22 * pit);
      return { color: mul(c, k), rough: 0.62, spec: 0.03, normal: bump(n, p, 0.004 * scale, high) };
    },
  };
};
