// The server that is measured has a core to itself; database, load and the measuring share the others. Otherwise
// each would take time from the others, and what is measured is the machine.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type Cores = { server: string; others: string };

/** How to part the cores that we may use, or undefined where there is only one, or no way to. */
export function partCores(): Cores | undefined {
  if (process.platform !== "linux" || spawnSync("taskset", ["--version"]).status !== 0) return undefined;
  const status = readFileSync("/proc/self/status", "utf8");
  const [server, ...others] = coresIn(/^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1] ?? "");
  return server !== undefined && others.length > 0
    ? { server: String(server), others: others.join(",") }
    : undefined;
}

/** "0-2,5" → 0, 1, 2, 5 */
export function coresIn(list: string): number[] {
  return list
    .split(",")
    .filter(Boolean)
    .flatMap((part) => {
      const [first = 0, last = first] = part.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
}

/** Keeps a process, all its threads, and all that it starts from now on, to these cores. */
export function keepTo(cores: string, pid: number): void {
  const { status, stderr } = spawnSync("taskset", ["-a", "-p", "-c", cores, String(pid)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`taskset failed: ${stderr}`);
}
