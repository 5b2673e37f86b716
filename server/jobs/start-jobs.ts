import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { logFailure } from "@/server/log";
import { startMailing } from "@/server/mail/start-mailing";
import { startFollowing } from "@/server/notifications/start-following";
import { startPushing } from "@/server/push/start-pushing";
import { startDeliveries } from "@/server/webhooks/start-deliveries";
import type { Job } from "./job";
import { JOBS } from "./jobs";
import { runIfDue } from "./turn";

/** Jobs that are being looked after; `end` resolves when none of them runs any more. */
type Running = { end: () => Promise<void> };

// Kept on the global object: a process starts them once, and the production server ends them (scripts/serve/jobs.mjs).
const kept = globalThis as unknown as { atelierJobs?: Running };

/** The first look comes when the start itself is over. */
const FIRST_LOOK_MS = 1_000;

/**
 * Looks after the background jobs, delivers webhooks, makes notifications, sends mails and calls devices until the process ends.
 * Every instance may do so: each job is run by one at a time, and each delivery is made by one, as is each mail and each call.
 */
export function startJobs(): void {
  kept.atelierJobs ??= together([
    lookAfter(JOBS),
    startDeliveries(),
    startFollowing(),
    startMailing(),
    startPushing(),
  ]);
}

function together(all: Running[]): Running {
  return { end: async () => void (await Promise.all(all.map(({ end }) => end()))) };
}

/** Runs each job whenever it is due. A failure is logged and tried again; it never ends anything. */
export function lookAfter(jobs: readonly Job[], firstLookMs = FIRST_LOOK_MS): Running {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal); // every job waits for it
  const loops = jobs.map((job) => repeat(job, firstLookMs, ending.signal));
  return {
    end: async () => {
      ending.abort();
      await Promise.all(loops);
    },
  };
}

async function repeat(job: Job, firstLookMs: number, stop: AbortSignal): Promise<void> {
  for (let wait = firstLookMs; await passed(wait, stop); ) {
    // A little later than due, so that no look comes a moment too early and waits another round.
    wait = job.everySeconds * 1000 + 50;
    try {
      await runIfDue(job, stop);
    } catch (thrown) {
      logFailure(thrown, { job: job.name });
      wait = Math.min(wait, 60_000);
    }
  }
}

/** Waits without keeping the process alive; false when it was told to end meanwhile. */
async function passed(ms: number, stop: AbortSignal): Promise<boolean> {
  await setTimeout(ms, undefined, { signal: stop, ref: false }).catch(() => {}); // aborted: the signal says so
  return !stop.aborted;
}
