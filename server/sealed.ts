import { createHmac, hkdfSync } from "node:crypto";
import ipaddr from "ipaddr.js";
import { env } from "./env";

/**
 * What stands for a name or an address in counters: the same for the same text, and without this shop's secret nobody
 * can find out whose it is, not even by trying every address there is.
 */
export function sealed(text: string): string {
  key ??= Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, "", "atelier: whose counter", 32));
  return createHmac("sha256", key).update(text).digest("base64url").slice(0, 22);
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

let key: Buffer | undefined;
