import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../scripts/paths.mjs";

/** Runs a program that stands beside the client, as its reader would. */
export function runExample(name: string, args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "client", name), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const ended = Promise.all([once(child, "exit"), once(reader, "close")]).then(([[code]]) => Number(code));
  return {
    ended,
    said: () => lines,
    /** What the first group of this pattern matches, once a line matches it. */
    says: async (pattern: RegExp): Promise<string> => {
      const over = ended.then((code) => Promise.reject(new Error(`it ended with ${code} and never said so`)));
      over.catch(() => {}); // when it ends later, nobody waits for this any more
      for (;;) {
        const found = lines.map((line) => pattern.exec(line)?.[1]).find(Boolean);
        if (found) return found;
        await Promise.race([once(reader, "line"), over]);
      }
    },
  };
}
