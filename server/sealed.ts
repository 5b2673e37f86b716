import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import ipaddr from "ipaddr.js";
import { env } from "./env";

/**
 * What stands for a name or an address in counters: the same for the same text, and without this shop's secret nobody
 * can find out whose it is, not even by trying every address there is.
 */
export function sealed(text: string): string {
  return createHmac("sha256", keyFor("atelier: whose counter")).update(text).digest("base64url").slice(0, 22);
}

/** The same for where a caller is. */
export function sealedAddress(address: string): string {
  return sealed(placeOf(address));
}

/** A place that one caller has to themselves: of an IPv6 address the first half, since everybody has the other to choose from. */
function placeOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const known = ipaddr.process(address); // an IPv4 address written as IPv6 is an IPv4 address
  return known instanceof ipaddr.IPv6 ? known.parts.slice(0, 4).join(":") : known.toString();
}

/** A text as it may lie in the database, made small: only this shop's secret opens it again. */
export function enclosed(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(ENCLOSED), nonce);
  const body = Buffer.concat([cipher.update(deflateRawSync(text)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** What `enclosed` was given. Throws when it was altered, or enclosed with another secret. */
export function opened(text: string): string {
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(ENCLOSED), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const body = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return inflateRawSync(body).toString("utf8");
}

/**
 * A text that whoever holds it can read and nobody can alter or make: for addresses that carry who they were made for.
 * @param purpose what is signed for one purpose serves for no other
 */
export function signed(purpose: string, text: string): string {
  return `${Buffer.from(text).toString("base64url")}.${markOf(purpose, text).toString("base64url")}`;
}

/** What `signed` was given for this purpose, null when it was not. */
export function signedText(purpose: string, given: string): string | null {
  const [body = "", mark = "", ...more] = given.split(".");
  const text = Buffer.from(body, "base64url").toString("utf8");
  const [claimed, right] = [Buffer.from(mark, "base64url"), markOf(purpose, text)];
  const isRight = claimed.length === right.length && timingSafeEqual(claimed, right);
  return isRight && more.length === 0 ? text : null;
}

/** A mark of 24 small letters and digits that only we can make of this text, for where capitals may be lost on the way. */
export function shortMark(purpose: string, text: string): string {
  return markOf(purpose, text).toString("hex").slice(0, 24);
}

function markOf(purpose: string, text: string): Buffer {
  return createHmac("sha256", keyFor(`atelier: signed ${purpose}`))
    .update(text)
    .digest();
}

const ENCLOSED = "atelier: enclosed text";

/** A key for one purpose: knowing what was made with one tells nothing of the others. */
function keyFor(purpose: string): Buffer {
  const known = keys.get(purpose);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, "", purpose, 32));
  keys.set(purpose, key);
  return key;
}

const keys = new Map<string, Buffer>();
