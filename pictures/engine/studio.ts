import { fbm, hex, mix, mul, type V } from "./math.ts";
import { fillet, type Mesh } from "./mesh.ts";
import { type Lamp, lamp, type Palette } from "./scene.ts";

/** The house look: a warm paper backdrop that curves up into the wall, a window to the left. */
export const backdrop = (mesh: Mesh, palette: Palette, scale: number, color = "#d9cfc0"): void => {
  const c = hex(color);
  const paper = palette.add(({ p }) => {
    const n = fbm((p[0] / scale) * 1.3, (p[1] / scale) * 1.3, (p[2] / scale) * 1.3, 3);
    return { color: mul(c, mix(0.94, 1.05, n)), rough: 0.8, spec: 0.02 };
  });
  const line = fillet(
    [
      [6, 0],
      [-2.6, 0, 2],
      [-2.6, 6],
    ],
    24,
  );
  const n = line.length - 1;
  mesh.grid(2, n, paper, (u, v) => {
    const [z, y] = line[Math.round(v * n)] as [number, number];
    return { p: mul([mix(-9, 9, u), y, z], scale) };
  });
};

export const windowLight = (scale: number, power = 1, warm: V = [1, 0.94, 0.86]): Lamp[] => [
  lamp(mul([-3.2, 2.9, 0.5], scale), mul([0, 0.2, 0], scale), 2 * scale, 2 * scale, warm, 11.5 * power),
];

/** What lies outside the picture: a pale room, lighter above and to the left. */
export const room =
  (power = 1) =>
  (d: V): V => {
    const k = power * (0.36 + 0.2 * d[1] - 0.26 * d[0]);
    return [k * 1.0, k * 0.98, k * 0.95];
  };
