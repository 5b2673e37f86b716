// Starts and stops the server.
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { poll } from "../poll.mjs";
import { anyPort, portIfFree } from "../port.mjs";
import { pidFile, readPidFile, whoIs } from "./pid-file.mjs";
import { runTool } from "./tool.mjs";

const HOST = "127.0.0.1";
const USUAL_PORT = 54329;
const MEGABYTE = 2 ** 20;
const SETTINGS = [
  `listen_addresses=${HOST}`,
  "unix_socket_directories=",
  "max_connections=100",
  // Its own 128 MB hold a small shop. Of what it may take here it takes only what it uses.
  `shared_buffers=${sharedMegabytes()}MB`,
  // After a crash: one sync of the file system instead of one per file.
  ...(process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : []),
];
/** What goes away by itself: somebody took the port first, or processes of a killed server are still ending. */
const PASSING = /could not bind|address already in use|shared memory block .* is still in use/i;

/**
 * The server that runs on this cluster, once it answers. Removes a pid file that names a stranger.
 * @param {import("./place.mjs").Place} place
 * @param {(line: string) => void} log
 * @returns {Promise<{ port: number } | undefined>} undefined when none runs
 */
export async function runningServer({ cluster }, log) {
  const answer = await poll(
    () => {
      const file = readPidFile(cluster);
      const who = file ? whoIs(file.pid, cluster) : "dead";
      if (who === "stranger") {
        log("PostgreSQL was killed and its process id now names another program: starting afresh");
        rmSync(pidFile(cluster), { force: true });
      }
      if (who === "stranger" || who === "dead") return { server: undefined };
      return file?.ready && { server: { port: file.port } };
    },
    { within: 60_000 },
  );
  if (answer) return answer.server;
  throw new Error(
    `${pidFile(cluster)} names a PostgreSQL that does not get ready. If it is not this one's, remove that file.`,
  );
}

/**
 * @param {import("./place.mjs").Place} place
 * @returns {Promise<{ port: number }>}
 */
export async function startServer(place) {
  const server = await poll(async () => tryStart(place, await freePort()), { within: 20_000, every: 200 });
  if (!server) throw new Error(`PostgreSQL did not start. The end of ${logFile(place)}:\n${endOfLog(place)}`);
  return server;
}

/**
 * @param {import("./place.mjs").Place} place
 * @param {number} port
 */
async function tryStart(place, port) {
  const before = existsSync(logFile(place)) ? statSync(logFile(place)).size : 0;
  const options = [`-p ${port}`, ...SETTINGS.map((setting) => `-c ${setting}`)].join(" ");
  const wait = ["-w", "-t", "120"];
  const { ok, output } = await runTool(place, "pg_ctl", [
    ...["start", "-D", place.cluster, "-l", logFile(place), ...wait, "-o", options],
  ]);
  if (ok) return { port };
  const said = existsSync(logFile(place)) ? readFileSync(logFile(place), "utf8").slice(before) : "";
  if (PASSING.test(said)) return undefined;
  throw new Error(`PostgreSQL did not start: ${said.trim() || output}`);
}

/**
 * Lets open transactions roll back and writes everything out.
 * @param {import("./place.mjs").Place} place
 */
export async function stopServer(place) {
  const { ok, output } = await runTool(place, "pg_ctl", [
    "stop",
    "-D",
    place.cluster,
    "-m",
    "fast",
    "-w",
    "-t",
    "60",
  ]);
  if (!ok && readPidFile(place.cluster)) throw new Error(`PostgreSQL did not stop: ${output}`);
}

/** @param {import("./place.mjs").Place} place */
function logFile(place) {
  return join(place.cluster, "server.log");
}

/** @param {import("./place.mjs").Place} place */
function endOfLog(place) {
  return existsSync(logFile(place))
    ? readFileSync(logFile(place), "utf8").split("\n").slice(-12).join("\n")
    : "";
}

/** The usual port where it can be had, so that people can write it down. */
async function freePort() {
  return (await portIfFree(USUAL_PORT, HOST)) ?? anyPort(HOST);
}

/** An eighth of the memory that we may use, within bounds. */
function sharedMegabytes() {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.round(Math.min(1024, Math.max(128, memory / 8 / MEGABYTE)));
}
