import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Hit, Shot } from "./call";

export type Load = {
  fire: (shot: Shot) => Promise<Hit>;
  end: () => void;
};

/** Starts the load generator. One generator lasts for all measures: it is slower while it is new. */
export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL("generator.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced", // JSON knows no NaN, which is the latency of no answer at all
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`The load generator ended (exit code ${code}).`);
  });
  gone.catch(() => {}); // heard by whoever waits for a hit
  return {
    async fire(shot) {
      child.send(shot);
      const [hit] = await Promise.race([once(child, "message"), gone]);
      return hit;
    },
    end: () => child.connected && child.disconnect(),
  };
}
