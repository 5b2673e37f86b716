import { countUp } from "./counter";
import { db } from "./db";
import { LimitedError } from "./errors";

type Limit = { key: string; most: number };

const WINDOW_SECONDS = 15 * 60;

/**
 * Counts one attempt under each key and refuses when one has had more than it may in a quarter of an hour. Narrow keys
 * come first: what they refuse is not counted under the wider ones, so that one caller cannot use those up for all.
 * The counters are in the database, so every instance sees them. Throws LimitedError with the seconds to wait.
 * @returns whether this was the last one under some key
 */
export async function countAttempt(limits: Limit[]): Promise<boolean> {
  let last = false;
  for (const { key, most } of limits) {
    const { count, left } = await countUp({ key, most, by: 1, seconds: WINDOW_SECONDS });
    if (count > most) throw new LimitedError(Math.max(1, Math.ceil(left)));
    last ||= count === most;
  }
  return last;
}

/** Takes one attempt back from each key: it succeeded. */
export async function forgiveAttempt(limits: Limit[]): Promise<void> {
  const keys = limits.map(({ key }) => key);
  await db().attempt.updateMany({
    where: { key: { in: keys }, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}
