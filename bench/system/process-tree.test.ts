import { expect, test } from "vitest";
import { readStat, treeOf, usageOf } from "./process-tree";

const line = (pid: number, name: string, parent: number) =>
  `${pid} (${name}) S ${parent} ${pid} 1 0 -1 4194560 100 0 0 0 250 50 7 9 20 0 11 0 100 999999 2048 1844 0 0`;

test("a program's name may look like fields, and the time of ended children counts", () => {
  expect(readStat(line(42, "a) S 7 (b", 7))).toEqual({ pid: 42, parent: 7, ticks: 316, pages: 2048 });
});

test("what a server's children use is the server's", () => {
  const stats = [
    line(1, "init", 0),
    line(10, "app", 1),
    line(11, "worker", 10),
    line(12, "deep", 11),
    line(20, "other", 1),
  ];
  const tree = treeOf(10, stats.map(readStat));
  expect(tree.map(({ pid }) => pid)).toEqual([10, 11, 12]);
});

test.runIf(process.platform === "linux")("this very process is seen at work", () => {
  const { cpu, memory } = usageOf(process.pid);
  expect(cpu).toBeGreaterThan(0);
  expect(memory).toBeGreaterThan(10 * 1024 * 1024);
  expect(memory).toBeLessThan(100 * 1024 * 1024 * 1024);
});

test("a process that is not there has no usage, rather than none", () => {
  expect(usageOf(2 ** 30).cpu).toBeNaN();
});
