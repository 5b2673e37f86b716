// One PostgreSQL server of a cluster, on loopback: the primary, or a replica that follows it.
import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { poll } from "../poll.mjs";
import { anyPort } from "../port.mjs";
import { readPidFile } from "../postgres/pid-file.mjs";
import { serverUser } from "../postgres/server-user.mjs";
import { runTool } from "../postgres/tool.mjs";
import { isAlive } from "../processes.mjs";

export const HOST = "127.0.0.1";
export const ROLE = "atelier";
export const DATABASE = "atelier";

/**
 * @typedef {object} Server
 * @property {string} name which the others know it by
 * @property {number} port
 * @property {(database?: string) => string} url
 * @property {() => Promise<void>} promote makes a primary of a replica
 * @property {() => Promise<void>} kill as a power cut would
 */

/**
 * @typedef {object} Ground where servers are put up
 * @property {string} folder
 * @property {string} binaries
 * @property {string} password
 */

/**
 * A primary with nothing in it.
 * @param {string} name
 * @param {Ground} ground
 * @returns {Promise<Server>}
 */
export async function newPrimary(name, ground) {
  const place = prepare(name, ground);
  const secret = join(place.folder, "password");
  writeFileSync(secret, ground.password, { mode: 0o600 });
  give(place.user, secret);
  await must(place, "initdb", [
    ...["-D", place.cluster, "-U", ROLE, "--auth=scram-sha-256", `--pwfile=${secret}`],
    ...["--encoding=UTF8", "--locale=C.UTF-8"],
  ]);
  return start(name, place, ground);
}

/**
 * A replica of what is there now, and of whatever comes.
 * @param {string} name
 * @param {Server} primary
 * @param {Ground} ground
 * @returns {Promise<Server>}
 */
export async function newReplica(name, primary, ground) {
  const place = prepare(name, ground);
  const from = `${primary.url("postgres")}?application_name=${name}`;
  await must(place, "pg_basebackup", ["-d", from, "-D", place.cluster, "-R", "-X", "stream", "-c", "fast"]);
  return start(name, place, ground);
}

/**
 * @param {string} name
 * @param {Ground} ground
 * @returns {import("../postgres/place.mjs").Place}
 */
function prepare(name, { folder, binaries }) {
  const own = join(folder, name);
  mkdirSync(own, { mode: 0o711 });
  const user = serverUser(join(own, "cluster"));
  give(user, own);
  return { folder: own, cluster: join(own, "cluster"), binaries, user };
}

/**
 * @param {string} name
 * @param {import("../postgres/place.mjs").Place} place
 * @param {Ground} ground
 * @returns {Promise<Server>}
 */
async function start(name, place, { password }) {
  const port = await anyPort(HOST);
  const settings = [`listen_addresses=${HOST}`, "unix_socket_directories=", "max_connections=60"];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const log = join(place.cluster, "server.log");
  await must(place, "pg_ctl", ["start", "-D", place.cluster, "-l", log, "-w", "-t", "60", "-o", options]);
  return {
    name,
    port,
    url: (database = DATABASE) => `postgresql://${ROLE}:${password}@${HOST}:${port}/${database}`,
    promote: () => must(place, "pg_ctl", ["promote", "-D", place.cluster, "-w", "-t", "60"]),
    kill: () => kill(place.cluster),
  };
}

/**
 * The server and all of its processes at once: none of them goes on for a moment longer, as with a machine that dies.
 * @param {string} cluster
 */
async function kill(cluster) {
  const pid = readPidFile(cluster)?.pid;
  if (!pid || !isAlive(pid)) return;
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  const all = [pid, ...stdout.split("\n").map(Number).filter(Boolean)];
  for (const one of all) killOne(one);
  await poll(() => !all.some(isAlive), { within: 10_000 });
}

/** @param {number} pid */
function killOne(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // gone by itself meanwhile
  }
}

/**
 * @param {import("../postgres/place.mjs").Place} place
 * @param {"initdb" | "pg_ctl" | "pg_basebackup"} tool
 * @param {string[]} args
 */
async function must(place, tool, args) {
  const { ok, output } = await runTool(place, tool, args);
  if (!ok) throw new Error(`${tool} failed: ${output}\n${endOfLog(place)}`);
}

/** @param {import("../postgres/place.mjs").Place} place */
function endOfLog({ cluster }) {
  try {
    return readFileSync(join(cluster, "server.log"), "utf8").split("\n").slice(-12).join("\n");
  } catch {
    return ""; // it has not come that far
  }
}

/**
 * @param {import("../postgres/server-user.mjs").ServerUser} user
 * @param {string} path
 */
export function give({ uid, gid }, path) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
