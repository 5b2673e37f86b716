import { aBell } from "@/server/jobs/bell";
import { logFailure } from "@/server/log";
import { type Claimed, claimDeliveries } from "./claim-deliveries";
import { deliver } from "./deliver";
import { onWake } from "./wake";

type Options = {
  /** Attempts under way at a time in this process. */
  most?: number;
  /** Milliseconds from one look to the next while nothing is going on: what other instances wrote is found by looking. */
  lookMs?: number;
  /** Milliseconds that attempts under way get when the process ends, before they are left to others. */
  patienceMs?: number;
};

/** Deliveries being made; `end` resolves when none is under way any more. */
type Running = { end: () => Promise<void> };

/**
 * Delivers what is due until it is ended. Every instance does so at once, and each delivery is made by one of them: the
 * database gives it to whoever asks first. A failure is logged and ends nothing.
 */
export function startDeliveries({ most = 64, lookMs = 1_000, patienceMs = 5_000 }: Options = {}): Running {
  const underWay = new Set<Promise<void>>();
  const stop = new AbortController();
  const bell = aBell();
  let ending = false;
  onWake(bell.ring);
  const begin = (claimed: Claimed) => {
    const work = deliver(claimed, { stop: stop.signal })
      .catch((thrown: unknown) => logFailure(thrown, { job: "webhooks" }))
      .finally(() => {
        underWay.delete(work);
        bell.ring(); // its endpoint may have more, and there is room again
      });
    underWay.add(work);
  };
  const loop = async () => {
    while (!ending) {
      const room = most - underWay.size;
      const claimed = room > 0 ? await claim(room) : [];
      for (const one of claimed ?? []) begin(one);
      await bell.rung(claimed ? lookMs : 10 * lookMs);
    }
    await Promise.all(underWay);
  };
  const looping = loop();
  return {
    end: async () => {
      ending = true;
      onWake(undefined);
      bell.ring();
      const enough = setTimeout(() => stop.abort(), patienceMs);
      await looping;
      clearTimeout(enough);
    },
  };
}

/** Null when it failed, as it does while the database is away: a later look finds what is due. */
async function claim(room: number): Promise<Claimed[] | null> {
  try {
    return await claimDeliveries(room);
  } catch (thrown) {
    logFailure(thrown, { job: "webhooks" });
    return null;
  }
}
