import { expect, test } from "vitest";
import { turnstile } from "./turnstile";

test("people who upload at once are served a few at a time, in turn, whatever becomes of the others", async () => {
  const { take } = turnstile(2);
  const begun: number[] = [];
  let most = 0;
  let inside = 0;
  const works = [0, 1, 2, 3, 4].map((number) =>
    take(async () => {
      begun.push(number);
      inside += 1;
      most = Math.max(most, inside);
      await Promise.resolve();
      inside -= 1;
      if (number === 1) throw new Error("broken");
      return number;
    }).catch(() => -1),
  );
  expect(await Promise.all(works)).toEqual([0, -1, 2, 3, 4]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});
