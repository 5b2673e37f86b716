// The production server: Node's own, which calls the API's handlers itself and leaves everything else to Next. `npm start`
// runs it; so can anything else that starts programs, once there is a build and a migrated database: node scripts/serve.mjs
//
//   HOST            where to listen, 127.0.0.1; 0.0.0.0 for every interface
//   PORT            3000
//   TRUST_PROXY     how many proxies of ours stand in front, 0. With 1, the caller's address is the last one that
//                   x-forwarded-for names; with 0 it is the connection's, and x-forwarded-* headers are dropped.
//   WORKERS         how many processes answer at the port: half as many as there are cores, from 1 to 4
//   DRAIN_SECONDS   how long requests and jobs may go on after SIGTERM, 10
//   LOG_LEVEL       info: one line per page; warn or silent for less
//   DATABASE_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, DATA_DIR, DATABASE_REPLICA_URL, DATABASE_POOL, DATABASE_PREPARE,
//   API_CALLS_PER_MINUTE, STORAGE_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, SETUP_CODE: see
//   server/env.ts
import cluster from "node:cluster";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { root } from "./paths.mjs";
import { codeOf, messageOf } from "./poll.mjs";
import { apiOf } from "./serve/api.mjs";
import { compressed } from "./serve/compressed.mjs";
import { drainable } from "./serve/drain.mjs";
import { identify } from "./serve/identify.mjs";
import { endJobs } from "./serve/jobs.mjs";
import { endOnUncaught, factsOf, logPage, serverLog, takeOverConsole } from "./serve/log.mjs";
import { packedFiles } from "./serve/packed.mjs";
import { refusalOf, refuse, refuseBroken } from "./serve/refuse.mjs";
import { leadWorkers, usualWorkers } from "./serve/workers.mjs";

Object.assign(process.env, { NODE_ENV: "production" });
// Left to itself, V8 lets garbage grow to several times what is in use.
setFlagsFromString("--heap-growing-percent=75");
const host = process.env.HOST || "127.0.0.1";
const timeouts = {
  headersTimeout: 20_000,
  requestTimeout: 15 * 60_000, // 50 MB from a phone with half a megabit a second
  keepAliveTimeout: 65_000, // longer than the proxies in front keep theirs
};

try {
  const workers = numberIn("WORKERS", usualWorkers());
  await (cluster.isPrimary && workers > 1 ? lead(workers) : serve());
} catch (error) {
  const taken = codeOf(error) === "EADDRINUSE";
  console.error(
    taken ? `Port ${process.env.PORT ?? 3000} on ${host} is taken by another program.` : messageOf(error),
  );
  process.exit(1);
}

/** @param {number} workers */
async function lead(workers) {
  const log = serverLog();
  const led = await leadWorkers(workers, (code) => log.error({ code }, "a server died"));
  endWhenAsked(led.end);
  process.send?.("listening");
}

async function serve() {
  const port = numberIn("PORT", 3000);
  const proxies = numberIn("TRUST_PROXY", 0);
  const server = createServer(timeouts);
  const patience = numberIn("DRAIN_SECONDS", 10) * 1_000;
  const drain = drainable(server, patience);
  const pages = await preparePages(server, port);
  const log = serverLog();
  const api = apiOf(join(root, ".next"), (error) => log.error(factsOf(error), "call failed"));
  const files = packedFiles(join(root, ".next", "static"));
  refuseBroken(server);
  server.on("request", (req, res) => {
    if (files(req, res)) return;
    const requestId = identify(req, proxies);
    logPage(log, req, res, requestId);
    const refusal = refusalOf(req);
    if (refusal) return refuse(named(res, requestId), refusal);
    const answering = api(req, res) ?? pages(req, named(res, requestId));
    answering.catch((error) => {
      log.error({ requestId, ...factsOf(error) }, "page failed");
      res.destroy();
    });
  });
  server.listen(port, host);
  await once(server, "listening");
  takeOverConsole(log);
  endOnUncaught(log);
  endWhenAsked(() => Promise.all([drain(), endJobs(patience)]));
  process.send?.("listening");
}

/**
 * The API's own handlers do it themselves: setting it here first would cost them more than all their other headers.
 * @param {import("node:http").ServerResponse} res
 * @param {string} requestId
 */
function named(res, requestId) {
  return res.setHeader("X-Request-Id", requestId);
}

/**
 * @param {string} name
 * @param {number} fallback
 */
function numberIn(name, fallback) {
  const given = process.env[name] || String(fallback);
  if (/^\d+$/.test(given)) return Number(given);
  throw new Error(`${name} has to be a whole number, and is ${given}.`);
}

/**
 * @param {import("node:http").Server} httpServer
 * @param {number} port
 */
async function preparePages(httpServer, port) {
  // As Next's own standalone server does it: the build's configuration, so that no start has to translate it again.
  // It packs by gzip alone; that is done here.
  const { config } = JSON.parse(readFileSync(join(root, ".next", "required-server-files.json"), "utf8"));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, compress: false });
  const { default: next } = await import("next"); // after NODE_ENV is set: React reads it once
  const app = next({ dev: false, dir: root, hostname: host, port, httpServer });
  await app.prepare();
  return compressed(app.getRequestHandler());
}

/**
 * The launcher's end of the channel closes when it wants us to end, and also when it was killed.
 * @param {() => Promise<unknown>} finish
 */
function endWhenAsked(finish) {
  let asked = false;
  const end = async () => {
    if (asked) return;
    asked = true;
    await finish();
    process.exit(0);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, end);
  process.once("disconnect", end);
}
