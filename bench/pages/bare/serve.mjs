// The barest page there is, served as the application serves its own: Next's handler behind Node's server, and scripts
// as they were packed. NODE_ENV is "production".
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { packedFiles } from "../../../scripts/serve/packed.mjs";

const dir = fileURLToPath(new URL(".", import.meta.url));
const host = process.env.HOST;
const port = Number(process.env.PORT);
const server = createServer();
const app = next({ dev: false, dir, hostname: host, port, httpServer: server });
await app.prepare();
const pages = app.getRequestHandler();
const files = packedFiles(join(dir, ".next", "static"));
server.on("request", (req, res) => files(req, res) || pages(req, res));
server.listen(port, host);
await once(server, "listening");
process.send?.("listening");
process.once("disconnect", () => process.exit(0));
