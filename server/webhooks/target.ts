import dns from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { Problem } from "@/domain/webhook/webhook";

/** An address that a name stands for now, as Node's `lookup` gives it. */
export type Place = { address: string; family: number };

/** We do not call there, and why. */
export class TargetRefused extends Error {
  constructor(readonly problem: Extract<Problem, "no_such_host" | "private_address"> | "not_https") {
    super(problem);
  }
}

/**
 * Finds out where a webhook would lead, and refuses unless every address is public, so that nobody can make this
 * server call what only it can reach. Whoever connects uses the places given here and no other lookup: a name that
 * means something else a moment later leads nowhere new.
 * @param allowPrivate the shop's owner allows its own network and plain http; what has no business with webhooks
 *   (link-local addresses, where clouds keep credentials, multicast, reserved ranges) stays refused
 */
export async function placesOf(url: URL, allowPrivate: boolean): Promise<Place[]> {
  if (url.protocol !== "https:" && !allowPrivate) throw new TargetRefused("not_https");
  const places = await resolve(url.hostname.replace(/^\[|\]$/g, ""));
  const allowed = places.every(({ address }) => isAllowed(address, allowPrivate));
  if (!allowed) throw new TargetRefused("private_address");
  return places;
}

async function resolve(host: string): Promise<Place[]> {
  const family = isIP(host);
  if (family > 0) return [{ address: host, family }];
  try {
    const found = await dns.lookup(host, { all: true });
    if (found.length > 0) return found;
  } catch {
    // Expected: the name does not exist, or its servers do not answer.
  }
  throw new TargetRefused("no_such_host");
}

type Address = ReturnType<typeof ipaddr.process>;

function isAllowed(text: string, allowPrivate: boolean): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text); // an IPv4 address in the clothes of IPv6 is judged as what it is
  return isPublic(address) || (allowPrivate && OWN_NETWORK.includes(address.range()));
}

const OWN_NETWORK = ["loopback", "private", "uniqueLocal", "carrierGradeNat"];
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");

function isPublic(address: Address): boolean {
  if (address.kind() === "ipv4") return address.range() === "unicast";
  // Where there is no IPv4, its addresses are reached through these: the last four bytes say which.
  if (address.range() === "rfc6052") return isPublic(ipaddr.fromByteArray(address.toByteArray().slice(-4)));
  return address.range() === "unicast" && address.match(GLOBAL_IPV6);
}
