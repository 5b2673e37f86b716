// The API's route handlers, called by this server itself. They are plain functions from Request to Response, and Next's
// own way to them costs several times what they do. What is not found here goes on to Next, which serves the same ones.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { getRequestListener, RequestError } from "@hono/node-server";
import { compressed } from "./compressed.mjs";

/** @typedef {import("node:http").IncomingMessage} Asked */
/** @typedef {import("node:http").ServerResponse} Answer */
/** @typedef {Record<string, (request: Request) => Promise<Response>>} Handlers by method */
/** @typedef {{ file: string, handlers?: Promise<Handlers> }} Route */

const require = createRequire(import.meta.url);

/**
 * Finds the API's routes in a build; each is loaded when it is first called.
 * @param {string} folder of the build: .next
 * @param {(error: unknown) => void} tell hears what went wrong outside a route's own care
 * @returns {(req: Asked, res: Answer) => Promise<void> | null} answers; null for what is Next's
 */
export function apiOf(folder, tell) {
  const routeOf = routesIn(join(folder, "server"));
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const route = routeOf(/** @type {Asked} */ (incoming));
      if (!route) throw new Error("There is no such route."); // it was there a moment ago
      route.handlers ??= handlersIn(route.file);
      const { [methodOf(request)]: handle } = await route.handlers;
      return /** @type {Handlers[string]} */ (handle)(request);
    },
    { errorHandler },
  );
  const answer = compressed(listener);
  return (req, res) => (routeOf(req) ? answer(req, res) : null);

  /** @param {unknown} error */
  function errorHandler(error) {
    if (error instanceof RequestError) return envelope(400, "This is not a valid HTTP request.");
    tell(error);
    return envelope(500, "Something went wrong on our side. Try again in a moment.");
  }
}

/**
 * Routes whose address is fixed, or fixed but for its last part.
 * @param {string} server folder of the built server
 * @returns {(req: Asked) => Route | undefined}
 */
function routesIn(server) {
  /** @type {Map<string, Route>} */
  const fixed = new Map();
  /** @type {Map<string, Route>} by what stands before the last part */
  const open = new Map();
  /** @type {Record<string, string>} */
  const manifest = JSON.parse(readFileSync(join(server, "app-paths-manifest.json"), "utf8"));
  for (const [name, file] of Object.entries(manifest)) {
    const [, address = "", last] = /^(\/api\/[^[\]]+?)(\/\[\w+\])?\/route$/.exec(name) ?? [];
    if (address) (last ? open : fixed).set(address, { file: join(server, file) });
  }
  return ({ url = "" }) => {
    const path = url.split("?", 1)[0] ?? "";
    const cut = path.lastIndexOf("/");
    return fixed.get(path) ?? (cut < path.length - 1 ? open.get(path.slice(0, cut)) : undefined);
  };
}

/**
 * @param {string} file
 * @returns {Promise<Handlers>}
 */
async function handlersIn(file) {
  const { routeModule } = require(file);
  await routeModule.ensureUserland();
  return routeModule.userland;
}

/**
 * Nobody reads the body of a HEAD, so that it is a GET to us as it is to Next.
 * @param {Request} request
 */
function methodOf({ method }) {
  return method === "HEAD" ? "GET" : method;
}

/**
 * @param {number} status
 * @param {string} msg
 */
function envelope(status, msg) {
  return Response.json({ code: -1, msg }, { status, headers: { "Cache-Control": "no-store" } });
}
