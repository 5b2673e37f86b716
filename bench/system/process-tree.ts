// What a process and all that it started use, as Linux tells it in /proc. Elsewhere there is nothing to tell.
import { readdirSync, readFileSync } from "node:fs";

/** CPU seconds used so far, and bytes of memory held now. */
export type Usage = { cpu: number; memory: number };

type Stat = { pid: number; parent: number; ticks: number; pages: number };

/** Linux counts in hundredths of a second for whoever reads /proc, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** The usage of a process and all below it; without numbers where the system does not tell. */
export function usageOf(pid: number): Usage {
  const tree = treeOf(pid, allStats());
  if (tree.length === 0) return { cpu: Number.NaN, memory: Number.NaN };
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    cpu: sum(tree.map(({ ticks }) => ticks)) / TICKS_PER_SECOND,
    memory: sum(tree.map(({ pages }) => pages)) * PAGE_BYTES,
  };
}

/** The process itself and everything below it. */
export function treeOf(pid: number, all: Stat[]): Stat[] {
  const own = all.filter((stat) => stat.pid === pid);
  const below = own.length
    ? all.filter((stat) => stat.parent === pid).flatMap((stat) => treeOf(stat.pid, all))
    : [];
  return [...own, ...below];
}

/**
 * One line of /proc/<pid>/stat. The program's name, in brackets, may hold anything. The time of children that have ended
 * is in it: they count as long as their parent does.
 */
export function readStat(line: string): Stat {
  const fields = line
    .slice(line.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11);
  const ticks = user + system + endedUser + endedSystem;
  return { pid: Number.parseInt(line, 10), parent, ticks, pages: fields[21] ?? 0 };
}

function allStats(): Stat[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readStat(readFileSync(`/proc/${pid}/stat`, "utf8"))];
      } catch {
        return []; // it ended meanwhile
      }
    });
}
