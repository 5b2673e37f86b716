import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { poll } from "./poll.mjs";
import { connected } from "./postgres/databases.mjs";
import { arrive, endServer, killServer, newDataFolder, serverPid, setOut } from "./testing/guests.mjs";

// One folder for all: to make and to remove a cluster takes seconds.
const dataDir = newDataFolder();

afterEach(() => endServer(dataDir));

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/**
 * @param {string} url
 * @param {string} sql
 */
async function ask(url, sql) {
  return connected(url, async (client) => (await client.query({ text: sql, rowMode: "array" })).rows.flat());
}

test("four people who start at once for the first time share one server, made once", async () => {
  const people = await Promise.all([1, 2, 3, 4].map(() => arrive(dataDir)));
  expect(people.filter((person) => person.started)).toHaveLength(1);
  expect(new Set(people.map((person) => person.url)).size).toBe(1);
  const left = [];
  for (const person of people) left.push(await person.leave());
  expect(left).toEqual([false, false, false, true]);
});

test("a person who starts gets a server that forgets nothing it confirmed", async () => {
  const person = await arrive(dataDir);
  expect(person.started).toBe(true);
  expect(await ask(person.url, "SHOW fsync")).toEqual(["on"]);
  expect(await ask(person.url, "SHOW synchronous_commit")).toEqual(["on"]);
  expect(await ask(person.url, "SHOW max_connections")).toEqual(["100"]);
  expect(await ask(person.url, "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
  expect(await person.leave()).toBe(true);
  expect(serverPid(person.folder)).toBeUndefined();
});

test("people who leave at the same moment stop the server exactly once", async () => {
  const people = await Promise.all([1, 2, 3].map(() => arrive(dataDir)));
  const left = await Promise.all(people.map((person) => person.leave()));
  expect(left.filter(Boolean)).toHaveLength(1);
});

test("whoever started the server leaves it to a person who joined", async () => {
  const first = await arrive(dataDir);
  await ask(first.url, "CREATE TABLE note AS SELECT 'kept' AS text");
  const second = await arrive(dataDir);
  expect(second.started).toBe(false);
  expect(await first.leave()).toBe(false);
  expect(await ask(second.url, "SELECT text FROM note")).toEqual(["kept"]);
  expect(await second.leave()).toBe(true);
});

test("a person who comes while the last one leaves finds a server that stays", async () => {
  const first = await arrive(dataDir);
  const [, second] = await Promise.all([first.leave(), arrive(dataDir)]);
  expect(await ask(second.url, "SELECT 1")).toEqual([1]);
  expect(await second.leave()).toBe(true);
});

test("a server that outlived a killed program is joined, and stopped by the next to leave", async () => {
  const killed = await arrive(dataDir);
  await killed.kill();
  const next = await arrive(dataDir);
  expect(next.started).toBe(false);
  expect(next.url).toBe(killed.url);
  expect(await next.leave()).toBe(true);
});

test("a person whose machine lost power finds every row that was confirmed", async () => {
  const before = await arrive(dataDir);
  await ask(before.url, "CREATE TABLE entry (id int PRIMARY KEY)");
  for (let id = 1; id <= 50; id++) await ask(before.url, `INSERT INTO entry VALUES (${id})`);
  await killServer(before.folder);
  await before.kill();
  const after = await arrive(dataDir);
  expect(after.started).toBe(true);
  expect(await ask(after.url, "SELECT count(*)::int FROM entry")).toEqual([50]);
  expect(await after.leave()).toBe(true);
});

test("a pid file that names another program's process keeps nobody from starting", async () => {
  const before = await arrive(dataDir);
  const lost = await killServer(before.folder);
  await before.kill();
  const file = join(before.folder, "cluster", "postmaster.pid");
  writeFileSync(file, readFileSync(file, "utf8").replace(String(lost), String(process.pid)));
  const after = await arrive(dataDir);
  expect(after.started).toBe(true);
  expect(await after.leave()).toBe(true);
});

test("a first start that was killed half-way is no obstacle to the next", async () => {
  const fresh = newDataFolder();
  try {
    const killed = setOut(fresh);
    killed.arrived.catch(() => {}); // it never does
    const begun = await poll(() => draftsIn(join(fresh, "postgres")).length > 0, {
      within: 10_000,
      every: 5,
    });
    expect(begun).toBe(true);
    await killed.kill();
    const next = await arrive(fresh);
    expect(next.started).toBe(true);
    expect(await next.leave()).toBe(true);
  } finally {
    await endServer(fresh);
    rmSync(fresh, { recursive: true, force: true, maxRetries: 20 });
  }
});

/** @param {string} folder */
function draftsIn(folder) {
  try {
    return readdirSync(folder).filter((name) => name.startsWith("cluster.draft-"));
  } catch {
    return []; // not there yet
  }
}

test.runIf(process.getuid?.() === 0)(
  "root in a folder of its own keeps the database where its server may go",
  async () => {
    const closed = mkdtempSync(join(tmpdir(), "atelier-test-closed-"));
    const root = await arrive(closed);
    try {
      expect(root.folder).toMatch(/^\/var\/tmp\/atelier-[0-9a-f]{12}$/);
      expect(await ask(root.url, "SELECT 1")).toEqual([1]);
      expect(await root.leave()).toBe(true);
      const again = await arrive(closed);
      expect(again.folder).toBe(root.folder);
      expect(await again.leave()).toBe(true);
    } finally {
      for (const folder of [closed, root.folder]) rmSync(folder, { recursive: true, force: true });
    }
  },
);
