// A program that uses the embedded server until its input ends: node guest.mjs <data folder>
import { once } from "node:events";
import { startEmbeddedPostgres } from "../embedded-postgres.mjs";

const server = await startEmbeddedPostgres({ dataDir: process.argv[2] });
console.log(JSON.stringify({ url: server.url, folder: server.folder, started: server.started }));
process.stdin.resume();
await once(process.stdin, "end");
console.log(JSON.stringify({ stopped: await server.leave() }));
