// postmaster.pid: what PostgreSQL writes about itself while it runs, and what stays behind when it was killed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { codeOf, isAlive } from "../poll.mjs";

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

/**
 * @param {number} pid
 * @returns {string[] | undefined} program and arguments
 */
function commandOf(pid) {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
    } catch {
      return undefined;
    }
  }
  if (process.platform === "win32") {
    const { stdout } = spawnSync("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"], {
      encoding: "utf8",
    });
    return stdout?.startsWith('"') ? [stdout.split('"')[1] ?? ""] : undefined;
  }
  const { stdout } = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout ? splitCommand(stdout.trim()) : undefined;
}

/**
 * `ps` joins arguments with blanks. Where a folder's name holds one, the pieces name nothing, and that is "unclear".
 * @param {string} line
 */
function splitCommand(line) {
  return line.split(" ").filter(Boolean);
}
