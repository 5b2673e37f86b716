import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { anyPort } from "../port.mjs";
import { isAlive } from "../processes.mjs";

/** A server that says which process it is, led as the production server is. */
const PROGRAM = `
  import cluster from "node:cluster";
  import { createServer } from "node:http";
  import { leadWorkers } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "workers.mjs")).href)};
  const end = () => process.exit(0);
  if (cluster.isPrimary) {
    const led = await leadWorkers(2, (code) => process.send({ died: code })).catch(() => process.exit(1));
    process.on("SIGTERM", () => led.end().then(end));
    process.send("listening");
  } else {
    if (process.env.BROKEN) process.exit(3);
    const server = createServer((_, res) => res.setHeader("connection", "close").end(String(process.pid)));
    server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send("listening"));
    process.on("SIGTERM", end);
    process.once("disconnect", end);
  }`;

/** @type {string} */
let folder;
/** @type {import("node:child_process").ChildProcess | undefined} */
let leader;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atelier-workers-"));
  writeFileSync(join(folder, "program.mjs"), PROGRAM);
});

afterEach(() => {
  leader?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** @param {Record<string, string>} [env] */
async function lead(env = {}) {
  const port = await anyPort("127.0.0.1");
  leader = fork(join(folder, "program.mjs"), { env: { ...process.env, ...env, PORT: String(port) } });
  const told = await Promise.race([once(leader, "message"), once(leader, "exit")]);
  return {
    leader,
    told: told[0],
    ask: () => fetch(`http://127.0.0.1:${port}`).then((answer) => answer.text()),
  };
}

/**
 * The processes that answer, once there are so many.
 * @param {() => Promise<string>} ask
 * @param {number} count
 */
async function answering(ask, count) {
  /** @type {Set<string>} */
  const found = new Set();
  await expect.poll(async () => found.add(await ask()).size, { timeout: 20_000, interval: 10 }).toBe(count);
  return [...found];
}

test("callers at one port are answered by two processes, and one that dies is replaced", async () => {
  const { leader, ask } = await lead();
  const [first = "", second = ""] = await answering(ask, 2);
  expect(first).not.toBe(String(leader.pid));
  const died = once(leader, "message");
  process.kill(Number(first), "SIGKILL");
  expect((await died)[0]).toEqual({ died: "SIGKILL" });
  const others = await expect
    .poll(async () => [...new Set([await ask(), await ask(), await ask(), await ask()])], { timeout: 20_000 })
    .toHaveLength(2)
    .then(() => answering(ask, 2));
  expect(others).toContain(second);
  expect(others).not.toContain(first);
});

test("whoever asks the leader to end, or kills it, leaves nothing behind", async () => {
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
    const { leader, ask } = await lead();
    const workers = await answering(ask, 2);
    const ended = once(leader, "exit");
    leader.kill(signal);
    expect(await ended).toEqual(signal === "SIGTERM" ? [0, null] : [null, signal]);
    await expect.poll(() => workers.some((pid) => isAlive(Number(pid)))).toBe(false);
  }
});

test("a server that cannot begin is not begun again and again: the operator sees the program end", async () => {
  expect((await lead({ BROKEN: "1" })).told).toBe(1);
});
