import type Stripe from "stripe";
import { env } from "@/server/env";
import { ProviderAway } from "./pages";

/** Milliseconds that one answer of Stripe's may take. */
const PATIENCE = 8_000;

let client: Stripe | undefined;

/** The library is large, and most shops take no cards: it is loaded when it is needed. */
export async function stripe(): Promise<Stripe> {
  const { default: Library } = await import("stripe");
  const { STRIPE_SECRET_KEY, STRIPE_API_URL } = env();
  const { protocol, hostname: host, port } = new URL(STRIPE_API_URL);
  const scheme = protocol === "http:" ? "http" : "https";
  client ??= new Library(STRIPE_SECRET_KEY, {
    host,
    port: port || { http: 80, https: 443 }[scheme],
    protocol: scheme,
    timeout: PATIENCE,
    maxNetworkRetries: 1,
    telemetry: false,
  });
  return client;
}

/** Stripe understood, and said no. */
export type Refusal = { code?: unknown; message?: unknown };

/** What Stripe answers, or how it refused; anything else that goes wrong is Stripe being away. */
export async function asked<T extends object>(
  answer: Promise<T>,
): Promise<{ answer: T } | { refusal: Refusal }> {
  try {
    return { answer: await answer };
  } catch (thrown) {
    if (isRefusal(thrown)) return { refusal: thrown };
    throw new ProviderAway(thrown);
  }
}

function isRefusal(thrown: unknown): thrown is Refusal {
  const { type } = thrown as { type?: unknown };
  return type === "StripeInvalidRequestError" || type === "StripeCardError";
}
