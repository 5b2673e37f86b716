/** Numbers from 0 up to 1 that look random and are the same in every run: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these. */
export function oneOf<T>(things: readonly T[], random: () => number): T {
  const found = things[Math.floor(random() * things.length)];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}
