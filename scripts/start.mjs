// `npm start`: from a checkout to a running desk. Builds what is not built, brings up the database, migrates it,
// fills in demo data the first time, serves, and tells where.
//
//   HOST, PORT      where to listen: 127.0.0.1, and the first free port from 3000
//   DATABASE_URL    a PostgreSQL of one's own instead of the embedded one
//   DATA_DIR        where uploads, the secret and the embedded database are kept: .data
//   NEXTAUTH_URL    the public address: http://localhost:PORT
//   DEMO=1, --demo  demo data also in a database of one's own
//   DEMO=0, --empty no demo data: the owner sets the shop up in the browser, with the code that is printed
//   SETUP_CODE      that code, if it is to be one's own
// What the server itself takes stands in scripts/serve.mjs.
import { ensureBuild } from "./build.mjs";
import { migrate } from "./migrate.mjs";
import { choosePort } from "./port.mjs";
import { openDatabase } from "./run/database.mjs";
import { demoAccounts, seedOnce } from "./run/demo.mjs";
import { launch } from "./run/launch.mjs";
import { say } from "./run/say.mjs";
import { startServing } from "./run/serving.mjs";
import { applicationEnv } from "./run/setting.mjs";
import { setupEnv } from "./run/setup-code.mjs";

await launch(async (stop) => {
  const host = process.env.HOST || "127.0.0.1";
  const { port, letGo } = await choosePort(host, say);
  await ensureBuild({ stop });
  const database = await openDatabase();
  try {
    const env = await applicationEnv({ url: database.url, port, embedded: Boolean(database.folder) });
    await migrate(database.url, { log: say });
    await seedOnce(database, { stop, env });
    stop.throwIfAborted();
    await letGo();
    return await serve({ ...env, ...(await setupEnv(database.url)), HOST: host }, stop);
  } finally {
    await database.leave();
  }
});

/**
 * @param {Record<string, string>} env
 * @param {AbortSignal} stop
 */
async function serve(env, stop) {
  const server = await startServing(env);
  if (stop.aborted) server.end();
  stop.addEventListener("abort", () => {
    say("Finishing what is under way, then stopping");
    server.end();
  });
  await welcome(env);
  return server.ended;
}

/** @param {Record<string, string>} env */
async function welcome({ NEXTAUTH_URL, DATABASE_URL = "", HOST, PORT, SETUP_CODE }) {
  const accounts = await demoAccounts(DATABASE_URL);
  const local = HOST === "127.0.0.1" ? "" : `  (listening on ${HOST}, port ${PORT})`;
  const lines = accounts.map(({ email, password }) => `     ${email.padEnd(24)}${password}`);
  if (lines.length) lines.unshift("", "  Sign in as");
  if (SETUP_CODE) lines.push("", `  Set up your shop at ${NEXTAUTH_URL}/setup with the code ${SETUP_CODE}`);
  console.log(
    ["", `  Atelier is open at ${NEXTAUTH_URL}${local}`, ...lines, "", "  Ctrl-C stops it.", ""].join("\n"),
  );
}
