import { test as base, expect } from "@playwright/test";
import { PrivateDesk } from "./private-desk";

const MOST = 40;

/** One desk served by two programs, which let only a few calls a minute through. */
const test = base.extend<object, { desk: PrivateDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const desk = new PrivateDesk();
      try {
        await desk.start({ instances: 2, env: { API_CALLS_PER_MINUTE: String(MOST) } });
        await use(desk);
      } finally {
        await desk.remove();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

test("two programs together let through no more calls a minute than one would", async ({ desk }) => {
  const token = await desk.join("ana");
  const call = () => desk.call("communication/orders", { token });
  const first = [await call(), await call()]; // one by each program: of many at once, one program may count them all
  const rest = await Promise.all(Array.from({ length: MOST * 3 - first.length }, call));
  const replies = [...first, ...rest];
  const through = replies.filter(({ status }) => status === 200);
  const refused = replies.filter(({ status }) => status === 429);
  expect(through).toHaveLength(MOST);
  expect(refused).toHaveLength(MOST * 2);
  for (const replied of [through, refused]) expect(new Set(replied.map(({ by }) => by)).size).toBe(2);
});
