import { setTimeout } from "node:timers/promises";
import { aBell } from "@/server/jobs/bell";
import { logFailure } from "@/server/log";
import { followFacts } from "./follow-facts";
import { onFacts } from "./wake";

type Options = {
  /** Milliseconds from one look to the next while nothing happens here: what a process left that ended is found by looking. */
  lookMs?: number;
  /** Milliseconds between two runs at least: writers come first, and much is told at once. */
  pauseMs?: number;
};

/**
 * Makes notifications of new facts until it is ended, within a second of each. Every instance does so for what it wrote.
 * A failure is logged and ends nothing.
 */
export function startFollowing({ lookMs = 5_000, pauseMs = 300 }: Options = {}): {
  end: () => Promise<void>;
} {
  const stop = new AbortController();
  const bell = aBell();
  onFacts(bell.ring);
  const loop = async () => {
    while (!stop.signal.aborted) {
      const went = await run(stop.signal);
      await setTimeout(pauseMs, undefined, { signal: stop.signal, ref: false }).catch(() => {}); // ended: the loop sees it
      if (!stop.signal.aborted) await bell.rung(went ? lookMs : 10 * lookMs);
    }
  };
  const looping = loop();
  return {
    end: async () => {
      onFacts(undefined);
      stop.abort();
      bell.ring();
      await looping;
    },
  };
}

/** Whether it went well: while the database is away nobody asks it at every turn. */
async function run(stop: AbortSignal): Promise<boolean> {
  try {
    await followFacts(stop);
    return true;
  } catch (thrown) {
    logFailure(thrown, { job: "notifications" });
    return false;
  }
}
