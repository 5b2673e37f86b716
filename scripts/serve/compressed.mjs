// What is written anew for each reader, pages and the API's replies, made small on its way.
import { constants as zlib } from "node:zlib";
import compression from "compression";

/** @typedef {import("node:http").IncomingMessage} Asked */
/** @typedef {import("node:http").ServerResponse} Answer */

const compress = compression({
  filter: (req, res) => !isEventStream(res) && compression.filter(req, res),
  // A page says everything twice, once to be read and once for its scripts, further apart than gzip looks back: so it
  // is a quarter smaller for the same work. The window holds the largest page, and is all the memory that one takes.
  brotli: { params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_LGWIN]: 18 } },
});

/**
 * @param {(req: Asked, res: Answer) => unknown} answer
 * @returns {(req: Asked, res: Answer) => Promise<void>} the same, for whoever takes it packed
 */
export function compressed(answer) {
  return async (req, res) => {
    // It is made for Express, and uses nothing of it.
    const [asked, answered] = /** @type {[never, never]} */ (/** @type {unknown} */ ([req, res]));
    if (req.headers["accept-encoding"]) compress(asked, answered, () => {});
    await answer(req, res);
  };
}

/** @param {Answer} res */
function isEventStream(res) {
  return String(res.getHeader("content-type")).startsWith("text/event-stream");
}
