import type { PayWay } from "@/domain/sale/pay-ways";
import { env } from "@/server/env";
import type { Pages } from "./pages";
import { stripePages } from "./stripe";

/** Who says that money has come, and has to send it back: the shop itself, or whoever it went through. */
export type Provider = { confirmedBy: "shop"; pages: null } | { confirmedBy: "provider"; pages: Pages };

const OFFLINE: Provider = { confirmedBy: "shop", pages: null };

/** Who stands behind a way of paying; null where the shop does not take it. */
export function providerOf(way: PayWay): Provider | null {
  if (way !== "card") return OFFLINE;
  return takesCards() ? { confirmedBy: "provider", pages: stripePages() } : null;
}

/** Whether one can pay by card here. */
export function takesCards(): boolean {
  return env().STRIPE_SECRET_KEY !== "";
}
