// postmaster.pid: what PostgreSQL writes about itself while it runs, and what stays behind when it was killed.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { codeOf } from "../poll.mjs";
import { commandOf, isAlive } from "../processes.mjs";

/**
 * @param {string} cluster
 * @returns {{ pid: number, port: number, ready: boolean } | undefined} undefined when there is no whole file
 */
export function readPidFile(cluster) {
  try {
    const lines = readFileSync(pidFile(cluster), "utf8").split("\n");
    const pid = Number(lines[0]);
    return pid ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" } : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** @param {string} cluster */
export function pidFile(cluster) {
  return join(cluster, "postmaster.pid");
}

/**
 * Whose process the file names: this cluster's server, nobody's any more, or a stranger who was given the same
 * number after a restart. PostgreSQL clears up after the dead by itself, but it would stop before a stranger.
 * "unclear" is a PostgreSQL of which we cannot see the folder.
 * @param {number} pid
 * @param {string} cluster
 * @returns {"ours" | "dead" | "stranger" | "unclear"}
 */
export function whoIs(pid, cluster) {
  if (!isAlive(pid)) return "dead";
  const command = commandOf(pid);
  if (!command?.length) return "unclear";
  if (!/^postgres(\.exe)?$/.test(basename(command[0] ?? ""))) return "stranger";
  const folder = command[command.indexOf("-D") + 1];
  if (!folder || !existsSync(folder)) return "unclear";
  return realpathSync(folder) === realpathSync(cluster) ? "ours" : "stranger";
}
