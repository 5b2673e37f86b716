import { logFailure } from "@/server/log";
import { aBell } from "./bell";

/** Work that is going on; `end` resolves when none is under way any more. */
export type Running = { end: () => Promise<void> };

type Pace = {
  /** Pieces under way at a time in this process. */
  most: number;
  /** Milliseconds from one look to the next while nothing is going on: what other instances wrote is found by looking. */
  lookMs: number;
  /** Milliseconds that what is under way gets when the process ends, before it is left to others; all there is unless told. */
  patienceMs?: number;
};

type Outbox<Piece> = {
  /** What failures are logged under. */
  name: string;
  /** Takes up to so many pieces that are due, so that nobody else has them. */
  claim: (most: number) => Promise<Piece[]>;
  /** Does one and writes down what came of it. */
  send: (piece: Piece, stop: AbortSignal) => Promise<void>;
  /** Says what to call when there is something new, undefined when nobody listens any more. */
  onWake?: (ring: (() => void) | undefined) => void;
};

/**
 * Works an outbox off until it is ended. Every instance does so at once, and each piece is done by one of them: the database
 * gives it to whoever asks first. A failure is logged and ends nothing.
 */
export function workOff<Piece>(outbox: Outbox<Piece>, { most, lookMs, patienceMs }: Pace): Running {
  const { name: job, send, onWake } = outbox;
  const underWay = new Set<Promise<void>>();
  const stop = new AbortController();
  const bell = aBell();
  let ending = false;
  onWake?.(bell.ring);
  const begin = (piece: Piece) => {
    const work = send(piece, stop.signal)
      .catch((thrown: unknown) => logFailure(thrown, { job }))
      .finally(() => {
        underWay.delete(work);
        bell.ring(); // there is room again, and there may be more of its kind
      });
    underWay.add(work);
  };
  const loop = async () => {
    while (!ending) {
      const room = most - underWay.size;
      const claimed = room > 0 ? await taken(outbox, room) : [];
      for (const one of claimed ?? []) begin(one);
      await bell.rung(claimed ? lookMs : 10 * lookMs);
    }
    await Promise.all(underWay);
  };
  const looping = loop();
  return {
    end: async () => {
      ending = true;
      onWake?.(undefined);
      bell.ring();
      const enough = patienceMs === undefined ? undefined : setTimeout(() => stop.abort(), patienceMs);
      await looping;
      clearTimeout(enough);
    },
  };
}

/** Null when it failed, as it does while the database is away: a later look finds what is due. */
async function taken<Piece>({ name: job, claim }: Outbox<Piece>, room: number): Promise<Piece[] | null> {
  try {
    return await claim(room);
  } catch (thrown) {
    logFailure(thrown, { job });
    return null;
  }
}
