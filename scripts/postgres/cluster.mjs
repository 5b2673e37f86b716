// PostgreSQL's data folder: made once, whole or not at all.
import { randomBytes } from "node:crypto";
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { codeOf } from "../poll.mjs";
import { runTool } from "./tool.mjs";

/** The one role of the embedded server. */
export const ROLE = "atelier";

const passwordIn = (/** @type {string} */ cluster) => join(cluster, "atelier.password");

/**
 * Makes the cluster if there is none. Call it with the lock held.
 * @param {import("./place.mjs").Place} place
 * @returns {Promise<string>} the role's password
 */
export async function ensureCluster(place) {
  if (!exists(place.cluster)) await createCluster(place);
  return readFileSync(passwordIn(place.cluster), "utf8");
}

/** @param {string} cluster */
function exists(cluster) {
  try {
    statSync(join(cluster, "PG_VERSION"));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw new Error(
      `The database in ${cluster} belongs to another user: run this as them, or set DATA_DIR.`,
      { cause: error },
    );
  }
}

/**
 * Only a finished cluster gets the final name, with its password inside: a start that was cut off leaves nothing.
 * @param {import("./place.mjs").Place} place
 */
async function createCluster(place) {
  const draft = `${place.cluster}.draft-${randomBytes(4).toString("hex")}`;
  const secret = `${draft}.password`;
  const password = randomBytes(18).toString("base64url");
  removeDrafts(place.folder);
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  giveTo(place.user, draft, secret);
  const { ok, output } = await runTool(place, "initdb", [
    ...["-D", draft, "-U", ROLE, "--auth=scram-sha-256", `--pwfile=${secret}`],
    ...["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    // One sync of the file system instead of one per file: as safe, and four times as fast.
    ...(process.platform === "linux" ? ["--sync-method=syncfs"] : []),
  ]);
  if (!ok) throw new Error(`PostgreSQL's initdb failed: ${output}`);
  renameSync(secret, passwordIn(draft));
  renameSync(draft, place.cluster);
}

/**
 * What a start that was killed left. Its initdb may still be at work, and fails then: hence a new name every time.
 * @param {string} folder
 */
function removeDrafts(folder) {
  const drafts = readdirSync(folder).filter((name) => name.startsWith("cluster.draft-"));
  for (const name of drafts) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10 });
}

/**
 * @param {import("./server-user.mjs").ServerUser} user
 * @param {...string} paths
 */
function giveTo(user, ...paths) {
  const { uid, gid } = user;
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) chownSync(path, uid, gid);
}
