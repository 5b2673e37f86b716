// PostgreSQL refuses to run as root; everybody else runs it as themselves.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";

/** @typedef {{ uid?: number, gid?: number }} ServerUser empty: the user who runs this */

const isRoot = process.getuid?.() === 0;

/**
 * Who runs the server. For root that is the cluster's owner, else `postgres`, else `nobody`.
 * @param {string} cluster the server's folder, which need not exist yet
 * @returns {ServerUser}
 */
export function serverUser(cluster) {
  if (!isRoot) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no user postgres or nobody: set DATABASE_URL.",
  );
}

/**
 * May that user enter the folder, or run the program?
 * @param {ServerUser} user
 * @param {string} path
 */
export function mayUse(user, path) {
  if (user.uid !== undefined) {
    return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...user, cwd: "/" }).status === 0;
  }
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
