// Runs one of PostgreSQL's own programs.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../poll.mjs";

/**
 * Output goes to a file rather than a pipe: the server that `pg_ctl start` leaves behind would hold a pipe open.
 * @param {import("./place.mjs").Place} place
 * @param {"initdb" | "pg_ctl" | "pg_basebackup"} name
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runTool(place, name, args) {
  const file = join(place.folder, `${name}.${process.pid}.out`);
  const output = openSync(file, "w", 0o600);
  try {
    const child = spawn(join(place.binaries, name), args, {
      ...place.user,
      cwd: place.folder,
      env: toolEnvironment(),
      stdio: ["ignore", output, output],
      detached: process.platform !== "win32", // Ctrl-C is for us: we end the server, in order
      windowsHide: true,
    });
    const [code] = await once(child, "exit").catch((error) => {
      const hint = "They need glibc: on a system without it, such as Alpine, set DATABASE_URL.";
      throw new Error(`PostgreSQL's programs do not run here (${messageOf(error)}). ${hint}`, {
        cause: error,
      });
    });
    return { ok: code === 0, output: readFileSync(file, "utf8").trim() };
  } finally {
    closeSync(output);
    rmSync(file, { force: true });
  }
}

/**
 * English messages and UTC whatever the user's own settings; Windows cannot do without the rest of its own.
 * @returns {NodeJS.ProcessEnv}
 */
function toolEnvironment() {
  const { PATH, NODE_ENV } = process.env;
  const needed = process.platform === "win32" ? process.env : { PATH, NODE_ENV };
  return { ...needed, LC_ALL: "C", TZ: "UTC" };
}
