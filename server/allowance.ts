import { countUp } from "./counter";

/** How a caller stands after a call: whether it may be answered, and how many more may in the seconds that are left. */
export type Standing = { allowed: boolean; most: number; remaining: number; seconds: number };

/** Calls that this instance may still let through, those it knows to be free beyond them, and until when. */
type Lease = { calls: number; beyond: number; until: number };

const WINDOW_SECONDS = 60;
const LARGEST_LEASE = 30;
/** A lease is this part of the whole at most, so that instances leave each other enough. */
const PARTS = 20;

/**
 * Calls a minute, over all instances together, without asking the database for each. An instance takes its calls from
 * the shared counter in bunches and spends them from memory, so that all of them never let through more than there
 * are. A bunch ends with the counter's minute: the database says how much of it is left, and the instance measures that
 * with its own stopwatch from before it asked, so no clocks need to agree.
 */
export class Allowances {
  readonly #leases = new Map<string, Lease>();
  readonly #asking = new Map<string, Promise<void>>();

  /** @param stopwatch milliseconds since some moment, never going back */
  constructor(
    private readonly count = countUp,
    private readonly stopwatch = () => performance.now(),
  ) {}

  /** Spends one of the `most` calls a minute that are counted under this key. */
  async spend(key: string, most: number): Promise<Standing> {
    for (;;) {
      const lease = this.#leases.get(key);
      const seconds = lease ? (lease.until - this.stopwatch()) / 1000 : 0;
      if (!lease || seconds <= 0) await this.#renew(key, most);
      else if (lease.calls > 0) {
        lease.calls -= 1;
        return { allowed: true, most, remaining: lease.calls + lease.beyond, seconds };
      } else if (lease.beyond > 0) await this.#renew(key, most);
      else return { allowed: false, most, remaining: 0, seconds };
    }
  }

  /** Callers who come at the same moment wait for one and the same answer. */
  async #renew(key: string, most: number): Promise<void> {
    const asked = this.#asking.get(key) ?? this.#ask(key, most).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asked);
    await asked;
  }

  async #ask(key: string, most: number): Promise<void> {
    const since = this.stopwatch();
    const bunch = Math.min(LARGEST_LEASE, Math.max(1, Math.floor(most / PARTS)));
    const { count, left } = await this.count({ key, by: bunch, most, seconds: WINDOW_SECONDS });
    const calls = Math.max(0, bunch - Math.max(0, count - most));
    this.#forgetEnded();
    this.#leases.delete(key); // what is set anew stands last: the map is in the order of ending, nearly
    this.#leases.set(key, { calls, beyond: Math.max(0, most - count), until: since + left * 1000 });
  }

  #forgetEnded(): void {
    for (const [key, { until }] of this.#leases) {
      if (until > this.stopwatch()) return;
      this.#leases.delete(key);
    }
  }
}
