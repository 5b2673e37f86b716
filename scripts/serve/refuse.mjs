// What is refused before anything else sees it, in the words of the API.
import { STATUS_CODES } from "node:http";

/** Those that a browser or a program has a use for; the application knows which of them an address answers. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const ALLOW = METHODS.join(", ");

/** @typedef {{ status: number, msg: string, allow?: string }} Refusal */

/**
 * Why a request is not handed on, if so. Next answers an address that cannot be decoded as if the fault were ours, and
 * methods that it does not know without a word.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "url">} req
 * @returns {Refusal | undefined}
 */
export function refusalOf({ method = "", url = "" }) {
  if (!METHODS.includes(method)) return wrongMethod();
  if (!isReadable(url)) return { status: 400, msg: "The address contains a “%” that stands for nothing." };
  return undefined;
}

/**
 * @param {import("node:http").ServerResponse} res
 * @param {Refusal} refusal
 */
export function refuse(res, { status, msg, allow }) {
  const body = JSON.stringify({ code: -1, msg });
  res.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...(allow && { Allow: allow }),
  });
  res.end(body);
}

/**
 * Answers what is no request at all: Node would do so without a word about what is wrong.
 * @param {import("node:http").Server} server
 */
export function refuseBroken(server) {
  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const { status, msg, allow } = brokenBy(error.code);
    const body = JSON.stringify({ code: -1, msg });
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...(allow ? [`Allow: ${allow}`] : []),
      "Connection: close",
    ];
    socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
  });
}

/**
 * @param {string | undefined} code of Node's own errors
 * @returns {Refusal}
 */
function brokenBy(code) {
  if (code === "HPE_INVALID_METHOD") return wrongMethod();
  if (code === "HPE_HEADER_OVERFLOW") return { status: 431, msg: "The headers are too large." };
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return { status: 408, msg: "The request did not arrive in time. Send it again." };
  return { status: 400, msg: "This is not a valid HTTP request." };
}

/** @returns {Refusal} */
function wrongMethod() {
  return { status: 405, msg: `No address here answers this method; some answer ${ALLOW}.`, allow: ALLOW };
}

/** @param {string} url */
function isReadable(url) {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return url.startsWith("/");
  } catch {
    return false;
  }
}
