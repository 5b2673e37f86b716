import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Call } from "../load/call";
import type { Heard, Task } from "./task";

/** So many readers of streams, in a process of their own. */
export type Readers = {
  /** Opens streams at a server; resolves when all of them have begun. */
  open: (url: string, stream: Call, count: number) => Promise<number>;
  /** Has messages sent there, one a second. */
  send: (messages: Call[]) => Promise<Heard>;
  end: () => Promise<void>;
};

export function startReaders(): Readers {
  const child = fork(fileURLToPath(new URL("readers.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced", // JSON knows no NaN, which is the latency of nothing at all
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const gone = ended.then(([code]) => {
    throw new Error(`The readers ended (exit code ${code}).`);
  });
  gone.catch(() => {}); // heard by whoever waits for them
  const ask = async <T>(task: Task): Promise<T> => {
    child.send(task);
    const [{ done, failed }] = await Promise.race([once(child, "message"), gone]);
    if (failed) throw new Error(failed);
    return done;
  };
  return {
    open: (url, stream, count) => ask({ do: "open", url, stream, count }),
    send: (messages) => ask({ do: "send", messages }),
    end: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
