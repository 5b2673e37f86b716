import { tellFact } from "@/components/notification/facts";
import { EVENT_TYPES } from "@/domain/order/events";
import type { OrderVersion } from "@/schemas/order";

/** How often one asks while nothing is told, and while a stream tells it: it may have died without a word. */
const ASK_MS = { alone: 3_500, told: 15_000 };
const AT_MOST_MS = 15_000;
/** From one attempt at a stream that is refused to the next. */
const PATIENCE_MS = 10_000;
const SIGNED_OUT = 1001;

export type Trouble = "offline" | "signed_out" | null;

type Told = {
  /** How the order stands now. */
  now: (now: OrderVersion) => void;
  /** The timeline has so many facts. */
  grown: (version: number) => void;
  /** What stands in the way of being told, for more than a moment. */
  trouble: (trouble: Trouble) => void;
};

/**
 * Tells of everything that happens to an order while the tab is looked at, over a stream of its facts and signals. It also asks, often
 * where there is no stream, and now and then where there is one. Errors make it ask less often.
 * @returns how to stop, and how to ask at once where nothing is told
 */
export function followOrder(id: number, told: Told): { leave: () => void; ask: () => void } {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened = 0;
  let isTold = false;
  let failures = 0;
  let left = false;

  function open() {
    stream?.close();
    isTold = false;
    opened = Date.now();
    stream = new EventSource(`/api/communication/stream?comm_order_id=${id}&signals=1`);
    // The first one comes once it stands, and says what happened before.
    stream.addEventListener("signal", ({ data }) => {
      spoken();
      told.now(JSON.parse(data));
    });
    for (const type of EVENT_TYPES)
      stream.addEventListener(type, ({ data }) => {
        spoken();
        told.grown(JSON.parse(data).seq);
        tellFact();
      });
    // It comes back by itself, where it ended; whether anybody is there is found out at once.
    stream.addEventListener("error", () => {
      isTold = false;
      if (failures === 0) ask();
    });
  }
  /** Whoever is told something is connected, whatever became of what was asked. */
  function spoken() {
    isTold = true;
    if (failures > 0) told.trouble(null);
    failures = 0;
  }
  function close() {
    stream?.close();
    stream = undefined;
    clearTimeout(timer);
  }
  /** One that was refused does not come back by itself, nor one whose connection died without a word. */
  function mend() {
    const isClosed = !stream || stream.readyState === EventSource.CLOSED;
    if (failures > 0 || (isClosed && Date.now() - opened > PATIENCE_MS)) open();
  }
  async function ask() {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const reply = await askVersion(id);
      if (left || document.hidden) return;
      if (reply.code === 0) {
        mend();
        told.now(reply.data);
      }
      failures = 0;
      told.trouble(reply.code === SIGNED_OUT ? "signed_out" : null);
    } catch {
      // No answer: a lost connection or a restarting server.
      failures += 1;
      if (failures > 1) told.trouble("offline");
    }
    clearTimeout(timer);
    if (!left)
      timer = setTimeout(ask, Math.min((isTold ? ASK_MS.told : ASK_MS.alone) * 2 ** failures, AT_MOST_MS));
  }
  /** A browser opens few connections to one place: a tab that nobody looks at needs none. */
  function turn() {
    if (document.hidden) return close();
    if (!stream) open();
    ask();
  }

  open();
  timer = setTimeout(ask, ASK_MS.alone);
  if (document.hidden) close();
  document.addEventListener("visibilitychange", turn);
  window.addEventListener("focus", ask);
  window.addEventListener("online", ask);
  return {
    leave() {
      left = true;
      close();
      document.removeEventListener("visibilitychange", turn);
      window.removeEventListener("focus", ask);
      window.removeEventListener("online", ask);
    },
    ask: () => void (isTold || ask()),
  };
}

async function askVersion(id: number): Promise<{ code: number; data: OrderVersion }> {
  const reply = await fetch(`/api/communication/order/version?id=${id}`, {
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
  return reply.json();
}
