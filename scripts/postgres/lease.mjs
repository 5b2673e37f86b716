// A lease is an open connection that says "I use this server". It ends with its process, however that ends.
import pg from "pg";
import { poll } from "../poll.mjs";

const NAME = "atelier lease";
/** How long children that have just ended may take to be noticed by the server. */
const FAREWELL = 2_000;

/**
 * @param {string} url
 * @returns {Promise<pg.Client>}
 */
export async function takeLease(url) {
  const client = new pg.Client({ connectionString: url, application_name: NAME, keepAlive: true });
  client.on("error", () => {}); // the server was killed: whoever uses it will hear of it
  await client.connect();
  return client;
}

/**
 * Does anybody else use the server? Another lease says so at once; other connections get a moment to close.
 * @param {pg.Client} lease
 */
export async function othersUseIt(lease) {
  keepAwake(lease, true);
  const alone = await poll(
    async () => {
      const names = await otherConnections(lease);
      if (names.includes(NAME)) return "no";
      return names.length === 0 && "yes";
    },
    { within: FAREWELL },
  );
  return alone !== "yes";
}

/**
 * Whether the open connection alone keeps this process from ending: no, so that whoever forgets to leave may end.
 * @param {unknown} lease
 * @param {boolean} yes
 */
export function keepAwake(lease, yes) {
  const handle = /** @type {{ ref(): void, unref(): void }} */ (lease); // pg's types leave these out
  if (yes) handle.ref();
  else handle.unref();
}

/** @param {pg.Client} lease */
async function otherConnections(lease) {
  /** @type {pg.QueryResult<{ application_name: string }>} */
  const { rows } = await lease.query(
    `SELECT application_name FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return rows.map((row) => row.application_name);
}
