import { afterEach, expect, test } from "vitest";
import { endJobs } from "./jobs.mjs";

const kept = /** @type {{ atelierJobs?: { end: () => Promise<void> } }} */ (globalThis);

afterEach(() => {
  delete kept.atelierJobs;
});

test("a server that ends waits for the job under way to come to a good point", async () => {
  let ended = false;
  kept.atelierJobs = {
    end: async () => {
      await new Promise(setImmediate);
      ended = true;
    },
  };
  await endJobs(60_000);
  expect(ended).toBe(true);
});

test("a job that finds no good point is not waited for beyond patience, and none at all is no matter", async () => {
  await endJobs(60_000);
  kept.atelierJobs = { end: () => new Promise(() => {}) };
  await endJobs(10);
});
