// A small installation on several "machines", all of them this one: a primary and a synchronous replica, PgBouncer in
// front, a store of uploads that speaks S3, and applications that know only the last two.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../migrate.mjs";
import { root } from "../paths.mjs";
import { poll } from "../poll.mjs";
import { anyPort } from "../port.mjs";
import { connected, ensureDatabase } from "../postgres/databases.mjs";
import { startServing } from "../run/serving.mjs";
import { startPooler } from "./pooler.mjs";
import { HOST, newPrimary, newReplica } from "./server.mjs";

const STORE = join(root, "server", "testing", "bucket-server.mjs");

/** @typedef {Awaited<ReturnType<typeof openCluster>>} Cluster */

/** @param {import("./programs.mjs").Programs} programs */
export async function openCluster(programs) {
  const folder = mkdtempSync(join(tmpdir(), "atelier-cluster-"));
  chmodSync(folder, 0o711); // the servers' user passes through
  const password = randomBytes(18).toString("base64url");
  const ground = { folder, binaries: programs.postgres, password };
  /** @type {(() => Promise<unknown>)[]} what is up, to be taken down in the opposite order */
  const up = [async () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })];
  const remove = async () => {
    for (const down of up.splice(0).reverse()) await down();
  };
  try {
    const primary = await newPrimary("primary", ground);
    up.push(primary.kill);
    await connected(primary.url("postgres"), (client) => ensureDatabase(client, "atelier"));
    const replica = await newReplica("replica", primary, ground);
    up.push(replica.kill);
    await waitForEachOther(primary, replica);
    const pooler = await startPooler(primary, { folder, program: programs.pgbouncer, password });
    up.push(pooler.end);
    await migrate(pooler.url);
    const store = await startStore(folder);
    up.push(store.end);
    const settings = {
      DATABASE_URL: pooler.url,
      DATABASE_PREPARE: "0", // Debian 12 has PgBouncer 1.18, which keeps no prepared statements for us
      DATABASE_LISTEN_URL: pooler.sessionUrl,
      DATABASE_REPLICA_URL: replica.url(),
      STORAGE_URL: store.address,
      AWS_ACCESS_KEY_ID: "S3RVER",
      AWS_SECRET_ACCESS_KEY: "S3RVER",
    };
    const serve = (/** @type {Record<string, string>} */ env) =>
      startApplication({ ...settings, ...env }, folder, up);
    return { primary, replica, pooler, settings, serve, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * From now on nobody hears that something is kept before the replica has it on disk as well.
 * @param {import("./server.mjs").Server} primary
 * @param {import("./server.mjs").Server} replica
 */
async function waitForEachOther(primary, replica) {
  await connected(primary.url("postgres"), async (client) => {
    await client.query(`ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 (${replica.name})'`);
    await client.query("SELECT pg_reload_conf()");
    const inStep = async () => {
      const { rows } = await client.query("SELECT sync_state FROM pg_stat_replication");
      return rows[0]?.sync_state === "sync";
    };
    if (!(await poll(inStep, { within: 20_000 }))) throw new Error("The replica does not follow.");
  });
}

/** @param {string} folder */
async function startStore(folder) {
  const child = fork(STORE, [join(folder, "uploads")], { execArgv: [] });
  const ended = once(child, "exit"); // Ctrl-C reaches it too: it may be gone when it is to end
  const [port] = await once(child, "message");
  return {
    address: `s3://uploads?endpoint=http://${HOST}:${port}&path_style=1`,
    async end() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/**
 * @param {Record<string, string>} env
 * @param {string} folder
 * @param {(() => Promise<unknown>)[]} up
 * @returns {Promise<number>} its port
 */
async function startApplication(env, folder, up) {
  const port = await anyPort(HOST);
  const DATA_DIR = join(folder, `application-${port}`);
  mkdirSync(DATA_DIR);
  const own = { HOST, PORT: String(port), TRUST_PROXY: "1", DRAIN_SECONDS: "1", DATA_DIR };
  const application = await startServing({ ...own, ...env });
  up.push(async () => {
    application.end();
    await application.ended;
  });
  return port;
}
