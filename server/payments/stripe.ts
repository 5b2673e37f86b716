import type Stripe from "stripe";
import { env } from "@/server/env";
import {
  BadSignature,
  type Message,
  NoPage,
  type NoPageReason,
  type Page,
  type PageDraft,
  type Pages,
  ProviderAway,
} from "./pages";
import { fromStripe, toStripe } from "./stripe-units";

/** Milliseconds that one answer of Stripe's may take. */
const PATIENCE = 8_000;

let client: Stripe | undefined;

/** The library is large, and most shops take no cards: it is loaded when it is needed. */
async function stripe(): Promise<Stripe> {
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

/** Stripe's Checkout, one page for one payment. */
export function stripePages(): Pages {
  return { open, close, giveBack, read };
}

async function open({ amount, currency, title, number, back, key }: PageDraft): Promise<Page> {
  const unit_amount = toStripe(amount, currency);
  if (unit_amount === null) throw new NoPage("card_unit");
  const price = { currency: currency.toLowerCase(), unit_amount, product_data: { name: title } };
  const { checkout } = await stripe();
  const opening = checkout.sessions.create(
    {
      mode: "payment",
      client_reference_id: number,
      line_items: [{ quantity: 1, price_data: price }],
      payment_intent_data: { metadata: { number } },
      success_url: back,
      cancel_url: back,
    },
    { idempotencyKey: key },
  );
  const page = await opening.catch((thrown) => {
    throw isRefusal(thrown) ? new NoPage(reasonOf(thrown), thrown) : new ProviderAway(thrown);
  });
  if (!page.url) throw new Error("Stripe opened a page without an address.");
  return { reference: page.id, url: page.url, expiresAt: new Date(page.expires_at * 1000) };
}

/** Stripe understood, and said no. */
function isRefusal(thrown: unknown): thrown is Refusal {
  const { type } = thrown as { type?: unknown };
  return type === "StripeInvalidRequestError" || type === "StripeCardError";
}

type Refusal = { code?: unknown };

const REASONS: Record<string, NoPageReason> = {
  amount_too_small: "card_too_small",
  amount_too_large: "card_too_large",
  invalid_charge_amount_no_decimal_compatible: "card_unit",
};

function reasonOf({ code }: Refusal): NoPageReason {
  return REASONS[String(code)] ?? "card_refused";
}

async function close(reference: string): Promise<boolean> {
  const { checkout } = await stripe();
  try {
    await checkout.sessions.expire(reference);
    return true;
  } catch (thrown) {
    if (!isRefusal(thrown)) throw new ProviderAway(thrown);
    // Expected: it was closed before, or somebody has paid on it.
    const { status } = await checkout.sessions.retrieve(reference);
    if (status === "open") throw thrown;
    return status === "expired";
  }
}

async function giveBack(paymentId: string, key: string): Promise<void> {
  const { refunds } = await stripe();
  try {
    await refunds.create({ payment_intent: paymentId }, { idempotencyKey: key });
  } catch (thrown) {
    const { code } = thrown as { code?: unknown };
    if (code !== "charge_already_refunded") throw thrown; // expected: somebody did it on Stripe's own pages
  }
}

async function read(body: string, signature: string): Promise<Message> {
  const event = await signed(body, signature);
  const { id } = event;
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
      return paidOn(id, event.data.object);
    case "checkout.session.expired":
    case "checkout.session.async_payment_failed":
      return { id, says: "closed", reference: event.data.object.id };
    default:
      return { id, says: "other" };
  }
}

/** Some ways of paying take days: the page is done with then, and a later message says that the money has come. */
function paidOn(id: string, page: Stripe.Checkout.Session): Message {
  const { payment_status, payment_intent, amount_total, currency } = page;
  if (payment_status !== "paid") return { id, says: "other" };
  const upper = (currency ?? "").toUpperCase();
  return {
    id,
    says: "paid",
    reference: page.id,
    paymentId: typeof payment_intent === "string" ? payment_intent : (payment_intent?.id ?? ""),
    amount: fromStripe(amount_total ?? 0, upper),
    currency: upper,
  };
}

async function signed(body: string, signature: string): Promise<Stripe.Event> {
  const { webhooks } = await stripe();
  try {
    return webhooks.constructEvent(body, signature, env().STRIPE_WEBHOOK_SECRET);
  } catch {
    // Expected: somebody else wrote it, or it is an old one sent again.
    throw new BadSignature("not signed by Stripe");
  }
}
