import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./lock.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atelier-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("of ten who want the same thing, one has it at a time, and all get it", async () => {
  let inside = 0;
  const seen = await Promise.all(
    Array.from({ length: 10 }, () =>
      withLock(join(folder, "lock"), async () => {
        inside += 1;
        for (let i = 0; i < 5; i++) await turn();
        const together = inside;
        inside -= 1;
        return together;
      }),
    ),
  );
  expect(seen).toEqual(Array(10).fill(1));
  expect(readdirSync(folder)).toHaveLength(1);
});

test("a lock whose holder was killed is free for the next", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(join(folder, "lock.7"), String(pid));
  expect(await withLock(join(folder, "lock"), async () => readdirSync(folder))).toEqual(["lock.8"]);
});

test("a lock that is held is not given out", async () => {
  writeFileSync(join(folder, "lock.1"), String(process.pid));
  await expect(withLock(join(folder, "lock"), async () => "mine", { patience: 200 })).rejects.toThrow(
    "gave up waiting",
  );
});

test("whoever waits is told once that they do, and stops waiting when asked to end", async () => {
  const stop = new AbortController();
  let told = 0;
  writeFileSync(join(folder, "lock.1"), String(process.pid));
  const onWait = () => {
    told += 1;
    void turn().then(() => stop.abort());
  };
  const waiting = withLock(join(folder, "lock"), async () => "mine", { stop: stop.signal, onWait });
  await expect(waiting).rejects.toThrow("aborted");
  expect(told).toBe(1);
});

test("whoever finds a lock free is told of no waiting", async () => {
  const onWait = () => {
    throw new Error("nobody is there");
  };
  expect(await withLock(join(folder, "lock"), async () => "mine", { onWait })).toBe("mine");
});

test("work that fails gives the lock back", async () => {
  const fail = withLock(join(folder, "lock"), () => Promise.reject(new Error("no")));
  await expect(fail).rejects.toThrow("no");
  expect(await withLock(join(folder, "lock"), async () => "mine")).toBe("mine");
});
