// What other processes are, as far as the system tells.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "./poll.mjs";

/**
 * Does a process with this id live? One that belongs to somebody else counts.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Program and arguments. Outside Linux, arguments that hold blanks come in pieces; on Windows there are none.
 * @param {number} pid
 * @returns {string[] | undefined} undefined when the system does not tell
 */
export function commandOf(pid) {
  if (process.platform === "linux") return commandInProc(pid);
  if (process.platform === "win32") return commandInTaskList(pid);
  return ps("command=", pid)?.split(" ").filter(Boolean);
}

/**
 * @param {number} pid
 * @returns {number | undefined} its parent
 */
export function parentOf(pid) {
  return Number(process.platform === "win32" ? 0 : ps("ppid=", pid)) || undefined;
}

/** @param {number} pid */
function commandInProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
  } catch {
    return undefined; // gone, or hidden from us
  }
}

/** @param {number} pid */
function commandInTaskList(pid) {
  const args = ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"];
  const program = join(process.env.SystemRoot ?? "C:\\Windows", "System32", "tasklist.exe");
  const { stdout } = spawnSync(program, args, { encoding: "utf8" });
  return stdout?.startsWith('"') ? [stdout.split('"')[1] ?? ""] : undefined;
}

/**
 * @param {string} column
 * @param {number} pid
 */
function ps(column, pid) {
  const { stdout } = spawnSync("ps", ["-ww", "-o", column, "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() || undefined;
}
