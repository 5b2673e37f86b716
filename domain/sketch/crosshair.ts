/** A place on a picture: 0 to 1 from its left and its upper edge, so that it holds at every size. */
export type Place = { x: number; y: number };

/** Where the crosshair stands at first. */
export const MIDDLE: Place = { x: 0.5, y: 0.5 };

const ARROWS: Record<string, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where the crosshair is after a key, or null when the key does not move it; it stays on the picture. */
export function moved({ x, y }: Place, { key, far }: { key: string; far: boolean }): Place | null {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = far ? 0.1 : 0.01;
  return placed({ x: x + arrow.x * step, y: y + arrow.y * step });
}

/** A place brought onto the picture, to a ten-thousandth of it: finer than any hand. */
export function placed({ x, y }: Place): Place {
  const share = (given: number) => Math.round(Math.min(1, Math.max(0, given)) * 10_000) / 10_000;
  return { x: share(x), y: share(y) };
}
