/** Lets at most `places` works run at a time; the others wait in the order in which they came. */
export function turnstile(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return {
    /** Does the work when it is its turn, and lets the next one in when it has ended, however it ended. */
    async take<T>(work: () => Promise<T>): Promise<T> {
      if (free > 0) free -= 1;
      else await new Promise<void>((enter) => waiting.push(enter));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
