// `npm run test:e2e`: the production build in a real browser, on a database and a data folder of its own.
// What follows is handed to Playwright: npm run test:e2e -- e2e/thread.spec.ts --headed
import { randomBytes } from "node:crypto";
import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import webPush from "web-push";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuild } from "./build.mjs";
import { whatIsMissing } from "./cluster/programs.mjs";
import { withLock } from "./lock.mjs";
import { migrate } from "./migrate.mjs";
import { dataFolder, isMain, programOf, root } from "./paths.mjs";
import { poll } from "./poll.mjs";
import { anyPort } from "./port.mjs";
import { connected, dropDatabase, ensureDatabase } from "./postgres/databases.mjs";
import { seed } from "./run/demo.mjs";
import { launch } from "./run/launch.mjs";
import { run } from "./run/program.mjs";
import { startServing } from "./run/serving.mjs";
import { openTestServer } from "./run/test-server.mjs";

const DATABASE = "atelier_e2e";
const HOST = "127.0.0.1";

/**
 * Runs the tests against a fresh desk with the demo data. The server's output goes to test-results/server.log.
 * @param {string[]} args for Playwright
 * @param {{ stop: AbortSignal }} options
 */
export async function runBrowserTests(args, { stop }) {
  mkdirSync(dataFolder(), { recursive: true, mode: 0o711 });
  return withLock(join(dataFolder(), "e2e.lock"), () => runAlone(args, stop), { patience: 15 * 60_000 });
}

/**
 * @param {string[]} args
 * @param {AbortSignal} stop
 */
async function runAlone(args, stop) {
  const missing = whatIsMissing();
  if (missing) console.log(`The test that loses a database server is skipped. ${missing}`);
  const server = await openTestServer();
  try {
    const env = await freshDesk(server, stop);
    return await withApplication(env, () =>
      withNextAlone(env, (NEXT_URL) =>
        run([programOf("@playwright/test", "playwright"), "test", ...args], {
          stop,
          env: { BASE_URL: env.NEXTAUTH_URL, NEXT_URL },
        }),
      ),
    );
  } finally {
    await server.leave();
  }
}

/**
 * @param {import("./run/test-server.mjs").TestServer} server
 * @param {AbortSignal} stop
 */
async function freshDesk({ adminUrl, urlFor }, stop) {
  const DATABASE_URL = urlFor(DATABASE);
  await connected(adminUrl, async (client) => {
    await dropDatabase(client, DATABASE);
    await ensureDatabase(client, DATABASE);
  });
  await migrate(DATABASE_URL);
  const DATA_DIR = join(dataFolder(), "e2e");
  rmSync(DATA_DIR, { recursive: true, force: true });
  mkdirSync(DATA_DIR, { recursive: true });
  const PORT = String(await anyPort(HOST));
  const NEXTAUTH_URL = `http://${HOST}:${PORT}`;
  const env = {
    DATABASE_URL,
    DATA_DIR,
    HOST,
    PORT,
    NEXTAUTH_URL,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    API_CALLS_PER_MINUTE: "100000", // a few people make all the calls of the tests
    ...vapidKeys(),
    TRUST_PROXY: "1", // so that each new customer may come from an address of their own, which limits count by
  };
  await seed({ stop, env, quiet: true });
  return env;
}

/** With these the desk offers to call devices; whom it would call is made up by the tests. */
function vapidKeys() {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  return { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey };
}

/**
 * @template T
 * @param {Record<string, string>} env
 * @param {() => Promise<T>} work
 */
async function withApplication(env, work) {
  mkdirSync(join(root, "test-results"), { recursive: true });
  const log = openSync(join(root, "test-results", "server.log"), "w");
  const application = await startServing({ ...env, DRAIN_SECONDS: "1" }, { output: log });
  try {
    return await work();
  } finally {
    application.end();
    await application.ended;
    closeSync(log);
  }
}

/**
 * The same build on the same database, served by `next start` as anybody may.
 * @template T
 * @param {Record<string, string>} env
 * @param {(address: string) => Promise<T>} work
 */
async function withNextAlone(env, work) {
  const PORT = String(await anyPort(HOST));
  const address = `http://${HOST}:${PORT}`;
  const end = new AbortController();
  const settings = { ...env, PORT, NEXTAUTH_URL: address, LOG_LEVEL: "silent", NODE_ENV: "production" };
  const running = run([programOf("next"), "start", "--hostname", HOST], {
    ...{ stop: end.signal, quiet: true },
    env: settings,
  });
  try {
    const isUp = () =>
      fetch(`${address}/api/health`).then(
        ({ ok }) => ok,
        () => false, // not yet
      );
    if (!(await poll(isUp, { within: 60_000 })))
      throw new Error("`next start` did not answer within a minute.");
    return await work(address);
  } finally {
    end.abort();
    await running;
  }
}

if (isMain(import.meta.url)) {
  await launch(async (stop) => {
    ensureBrowser();
    await ensureBuild({ stop });
    return (await runBrowserTests(process.argv.slice(2), { stop })).code;
  });
}
