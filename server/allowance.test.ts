import { beforeEach, describe, expect, test, vi } from "vitest";
import { Allowances } from "./allowance";
import { countUp } from "./counter";
import { db } from "./db";

const KEY = "calls:user:1";

beforeEach(async () => {
  await db().attempt.deleteMany();
});

/** An instance with a stopwatch of its own, which can be put forward, and a count of what it asked the database. */
function anInstance(started = 0) {
  let ahead = started;
  const asked = vi.fn(countUp);
  const allowances = new Allowances(asked, () => performance.now() + ahead);
  return {
    asked,
    spend: (most: number, key = KEY) => allowances.spend(key, most),
    later: (seconds: number) => {
      ahead += seconds * 1000;
    },
  };
}

/** Ends the minute for the database, as if it had begun that long ago. */
async function endMinute(): Promise<void> {
  await db().$executeRaw`UPDATE "Attempt" SET "expiresAt" = statement_timestamp()`;
}

const allowed = (standings: { allowed: boolean }[]) => standings.filter((one) => one.allowed).length;

describe("one instance", () => {
  test("lets through exactly what there is, and says how long to wait then", async () => {
    const { spend } = anInstance();
    const standings = [];
    for (let at = 0; at < 105; at++) standings.push(await spend(100));
    expect(standings.map((one) => one.allowed)).toEqual([...Array(100).fill(true), ...Array(5).fill(false)]);
    expect(standings[0]).toMatchObject({ most: 100, remaining: 99 });
    expect(standings[99]).toMatchObject({ remaining: 0 });
    expect(standings[104]?.seconds).toBeGreaterThan(0);
    expect(standings[104]?.seconds).toBeLessThanOrEqual(60);
  });

  test("asks the database once for thirty calls, and not at all for a refused one", async () => {
    const { spend, asked } = anInstance();
    for (let at = 0; at < 600; at++) await spend(600);
    expect(asked).toHaveBeenCalledTimes(20);
    for (let at = 0; at < 500; at++) expect((await spend(600)).allowed).toBe(false);
    expect(asked).toHaveBeenCalledTimes(20);
  });

  test("asks once for callers who come at the same moment", async () => {
    const { spend, asked } = anInstance();
    const standings = await Promise.all(Array.from({ length: 90 }, () => spend(600)));
    expect(allowed(standings)).toBe(90);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  test("keeps callers apart", async () => {
    const { spend } = anInstance();
    for (let at = 0; at < 8; at++) await spend(5, "calls:user:1");
    expect((await spend(5, "calls:user:1")).allowed).toBe(false);
    expect((await spend(5, "calls:key:1")).allowed).toBe(true);
  });

  test("begins anew with the next minute, and what was left of the last one is gone", async () => {
    const { spend, later } = anInstance();
    for (let at = 0; at < 7; at++) await spend(7);
    expect((await spend(7)).allowed).toBe(false);
    await endMinute();
    expect((await spend(7)).allowed).toBe(false); // it does not know yet, and need not ask
    later(60);
    const standings = [];
    for (let at = 0; at < 9; at++) standings.push(await spend(7));
    expect(allowed(standings)).toBe(7);
  });

  test("whose database cannot be reached refuses nobody by mistake, and goes on when it can", async () => {
    const { spend, asked } = anInstance();
    asked.mockRejectedValueOnce(new Error("gone"));
    const both = await Promise.allSettled([spend(20), spend(20)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await spend(20)).allowed).toBe(true);
  });
});

describe("two instances that share a database", () => {
  test("together let through no more than there is, whoever is asked", async () => {
    const instances = [anInstance(), anInstance(1e9)] as const; // their clocks have nothing in common
    const standings = await Promise.all(
      Array.from({ length: 1300 }, (_, at) => (at % 2 ? instances[0] : instances[1]).spend(600)),
    );
    expect(allowed(standings)).toBe(600);
  });

  test("whatever the order, and however little there is", async () => {
    for (const most of [1, 2, 19, 20, 45, 61]) {
      await db().attempt.deleteMany();
      const [one, other] = [anInstance(), anInstance(1e9)];
      let through = 0;
      for (let at = 0; at < 100; at++) {
        if ((await one.spend(most)).allowed) through += 1;
        if (at % 3 === 0 && (await other.spend(most)).allowed) through += 1;
      }
      expect(through, `of ${most}`).toBeLessThanOrEqual(most);
      // All but what the second one still holds for its next caller.
      expect(through, `of ${most}`).toBeGreaterThan(most - Math.max(1, most / 20));
    }
  });

  test("what one has spent, the other does not give", async () => {
    const [one, other] = [anInstance(), anInstance()];
    for (let at = 0; at < 40; at++) await one.spend(40);
    expect(await other.spend(40)).toMatchObject({ allowed: false, remaining: 0 });
  });

  test("a bunch of the last minute does not add to the next one's", async () => {
    const [one, other] = [anInstance(), anInstance()];
    await one.spend(20 * 30);
    await endMinute();
    one.later(60);
    const standings = await Promise.all(
      Array.from({ length: 1300 }, (_, at) => (at % 2 ? one : other).spend(600)),
    );
    expect(allowed(standings)).toBe(600);
  });
});

test("a counter that nobody gets past does not grow without end", async () => {
  for (let at = 0; at < 20; at++) await countUp({ key: KEY, by: 30, most: 60, seconds: 60 });
  expect(await db().attempt.findUniqueOrThrow({ where: { key: KEY } })).toMatchObject({ count: 90 });
});
