// Who calls, and under which number the call can be found again.
import { randomUUID } from "node:crypto";

const REQUEST_ID = "x-request-id";
const FORWARDED_FOR = "x-forwarded-for";
/** What a caller could use to pretend to be somebody or somewhere else. */
const CLAIMS = ["forwarded", "x-real-ip", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
const USABLE_ID = /^[A-Za-z0-9_.-]{8,64}$/;

/**
 * Makes `x-forwarded-for` the one address that can be believed, and gives the request its id.
 * @param {import("node:http").IncomingMessage} req
 * @param {number} proxies how many of ours stand in front
 * @returns {string} the request's id
 */
export function identify(req, proxies) {
  const address = callerAddress(req, proxies);
  if (proxies === 0) for (const name of CLAIMS) setHeader(req, name, undefined);
  setHeader(req, FORWARDED_FOR, address);
  const given = String(req.headers[REQUEST_ID] ?? "");
  const id = USABLE_ID.test(given) ? given : randomUUID();
  if (id !== given) setHeader(req, REQUEST_ID, id);
  return id;
}

/**
 * Every proxy appends the address it was called from, so ours is counted from the right.
 * @param {import("node:http").IncomingMessage} req
 * @param {number} proxies
 */
function callerAddress(req, proxies) {
  const own = req.socket.remoteAddress ?? "";
  if (proxies === 0) return own;
  const named = String(req.headers[FORWARDED_FOR] ?? "").split(",");
  return named.at(-proxies)?.trim() || own;
}

/**
 * A request holds its headers twice: parsed, and as they came.
 * @param {import("node:http").IncomingMessage} req
 * @param {string} name in lower case
 * @param {string | undefined} value undefined to remove it
 */
function setHeader(req, name, value) {
  if (value === undefined) delete req.headers[name];
  else req.headers[name] = value;
  const raw = req.rawHeaders;
  for (let i = raw.length - 2; i >= 0; i -= 2) if (raw[i]?.toLowerCase() === name) raw.splice(i, 2);
  if (value !== undefined) raw.push(name, value);
}
