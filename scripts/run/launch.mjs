// The outermost layer of every program here that starts others: it ends when it is asked to, and in order.
import { messageOf } from "../poll.mjs";
import { commandOf, isAlive, parentOf } from "../processes.mjs";

const ASKED_TO_END = 130;

/**
 * Runs `work`, then ends this process with its exit code. The signal is aborted when somebody wants us to end:
 * Ctrl-C, SIGTERM, a closed terminal, or npm gone. Asked again a second later, we end on the spot.
 * @param {(stop: AbortSignal) => Promise<number>} work
 */
export async function launch(work) {
  // What is self-hosted calls nobody.
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" });
  const stop = new AbortController();
  let since = 0;
  const ask = () => {
    if (stop.signal.aborted && performance.now() - since > 1_000) process.exit(ASKED_TO_END);
    since ||= performance.now();
    stop.abort();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, ask);
  watchNpm(ask);
  try {
    process.exit(await work(stop.signal));
  } catch (error) {
    if (stop.signal.aborted) process.exit(ASKED_TO_END);
    console.error(`\n${messageOf(error)}`);
    process.exit(1);
  }
}

/**
 * npm may end without a word to the program it runs, and the shell that stands between the two may not notice.
 * @param {() => void} ask
 */
function watchNpm(ask) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = commandOf(parent)?.[1] === "-c" ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && (!npm || isAlive(npm))) return;
    clearInterval(timer);
    ask();
  }, 500);
  timer.unref();
}
