import { expect, test, vi } from "vitest";
import { db } from "@/server/db";
import { log } from "@/server/log";
import type { Job } from "./job";
import { lookAfter } from "./start-jobs";
import { runIfDue } from "./turn";

const never = new AbortController().signal;
const aJob = (run: Job["run"], everySeconds = 3600): Job => ({
  name: `job-${Math.random()}`,
  everySeconds,
  run,
});
const dueAt = async ({ name }: Job) => (await db().job.findUniqueOrThrow({ where: { name } })).dueAt;
const makeDue = ({ name }: Job) =>
  db().job.update({ where: { name }, data: { dueAt: new Date(Date.now() - 1000) } });

test("of two instances that look at once one does the job, and it is due again only after its time", async () => {
  let runs = 0;
  const job = aJob(async () => {
    runs += 1;
  });
  const done = await Promise.all([1, 2, 3].map(() => runIfDue(job, never)));
  expect(done.filter(Boolean)).toHaveLength(1);
  expect(await runIfDue(job, never)).toBe(false);
  expect(runs).toBe(1);
  expect((await dueAt(job)).getTime()).toBeGreaterThan(Date.now() + 3500 * 1000);
  await makeDue(job);
  expect(await runIfDue(job, never)).toBe(true);
  expect(runs).toBe(2);
});

test("while a job is under way nobody else begins it", async () => {
  const others: boolean[] = [];
  const job = aJob(async () => {
    others.push(await runIfDue(job, never));
  });
  await runIfDue(job, never);
  expect(others).toEqual([false]);
});

test("a job whose instance died in the middle is taken over, and the dead one's last word no longer counts", async () => {
  const job: Job = aJob(async () => {
    await makeDue(job); // the lease has run out
    await runIfDue({ ...job, everySeconds: 9000, run: async () => {} }, never);
  }, 100);
  await runIfDue(job, never);
  expect((await dueAt(job)).getTime()).toBeGreaterThan(Date.now() + 8000 * 1000);
});

test("a job that fails is logged without what people wrote, tried again soon, and disturbs nothing", async () => {
  const logged = vi.spyOn(log(), "error").mockReturnValue();
  const failing = aJob(async () => {
    throw new TypeError("the words of a customer");
  });
  let runs = 0;
  const other = aJob(async () => {
    runs += 1;
  });
  const running = lookAfter([failing, other], 0);
  await expect.poll(() => runs).toBe(1);
  await expect.poll(() => logged.mock.calls.length).toBe(1);
  await running.end();
  expect(logged.mock.calls[0]?.[0]).toMatchObject({ job: failing.name, error: "TypeError" });
  expect(JSON.stringify(logged.mock.calls)).not.toContain("customer");
  const wait = (await dueAt(failing)).getTime() - Date.now();
  expect(wait).toBeLessThanOrEqual(61_000);
  logged.mockRestore();
});

test("a process that ends lets the job under way come to a good point, and begins no other", async () => {
  let [began, ended] = [false, false];
  const slow = aJob(async (stop) => {
    began = true;
    await new Promise((asked) => stop.addEventListener("abort", asked));
    await db().job.count();
    ended = true;
  });
  const running = lookAfter([slow], 0);
  await expect.poll(() => began).toBe(true);
  await running.end();
  expect(ended).toBe(true);
});
