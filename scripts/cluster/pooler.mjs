// PgBouncer in transaction mode, in front of whichever server is the primary.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf, poll } from "../poll.mjs";
import { anyPort } from "../port.mjs";
import { connected } from "../postgres/databases.mjs";
import { serverUser } from "../postgres/server-user.mjs";
import { DATABASE, give, HOST, ROLE } from "./server.mjs";

/**
 * @typedef {object} Pooler
 * @property {string} url
 * @property {string} sessionUrl by which a connection is one's own, as LISTEN needs it
 * @property {(server: import("./server.mjs").Server) => void} pointTo sends everybody to another server from now on
 * @property {() => Promise<void>} end
 */

/**
 * @param {import("./server.mjs").Server} server
 * @param {{ folder: string, program: string, password: string }} options
 * @returns {Promise<Pooler>}
 */
export async function startPooler(server, { folder, program, password }) {
  const port = await anyPort(HOST);
  const own = join(folder, "pgbouncer");
  const [settings, users] = [join(own, "pgbouncer.ini"), join(own, "users.txt")];
  const user = serverUser(own);
  mkdirSync(own, { mode: 0o711 });
  writeFileSync(users, `"${ROLE}" "${password}"\n`, { mode: 0o600 });
  const write = (/** @type {import("./server.mjs").Server} */ to) =>
    writeFileSync(settings, iniOf({ to: to.port, port, users }), { mode: 0o600 });
  write(server);
  for (const path of [own, users, settings]) give(user, path);

  const log = openSync(join(own, "pgbouncer.log"), "a", 0o600);
  const child = spawn(program, [settings], { ...user, cwd: own, stdio: ["ignore", log, log] });
  closeSync(log);
  const ended = once(child, "exit");
  const url = `postgresql://${ROLE}:${password}@${HOST}:${port}/${DATABASE}`;
  await untilItAnswers(url, child, join(own, "pgbouncer.log"));
  return {
    url,
    sessionUrl: `${url}_session`,
    pointTo(other) {
      write(other);
      child.kill("SIGHUP");
    },
    async end() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * @param {string} url
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} log
 */
async function untilItAnswers(url, child, log) {
  let problem = "";
  const answers = () =>
    connected(url, (client) => client.query("SELECT 1")).catch((error) => {
      problem = messageOf(error); // it is still starting
    });
  const there = await poll(async () => child.exitCode !== null || (await answers()), { within: 20_000 });
  if (there && child.exitCode === null) return;
  throw new Error(`PgBouncer does not answer: ${problem}\n${readFileSync(log, "utf8")}`);
}

/**
 * Nobody waits for a server for longer than an HTTP caller would, and one that is back is found within a second.
 * @param {{ to: number, port: number, users: string }} given
 */
function iniOf({ to, port, users }) {
  return `[databases]
${DATABASE} = host=${HOST} port=${to} dbname=${DATABASE}
${DATABASE}_session = host=${HOST} port=${to} dbname=${DATABASE} pool_mode=session

[pgbouncer]
listen_addr = ${HOST}
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 10
max_client_conn = 200
server_connect_timeout = 3
server_login_retry = 1
query_wait_timeout = 5
`;
}
