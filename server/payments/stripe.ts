import type Stripe from "stripe";
import { env } from "@/server/env";
import {
  BadSignature,
  type Message,
  NoPage,
  type NoPageReason,
  type Page,
  type PageDraft,
  type PageNews,
  type Pages,
} from "./pages";
import { asked, type Refusal, stripe } from "./stripe-client";
import { giveBack, lookBack, refundNews } from "./stripe-refunds";
import { fromStripe, toStripe } from "./stripe-units";

/** Stripe's Checkout, one page for one payment. */
export function stripePages(): Pages {
  return { open, look, close, giveBack, lookBack, read };
}

/** Stripe puts the page's name here. */
const REFERENCE = "{CHECKOUT_SESSION_ID}";

async function open({ amount, currency, title, number, back, done, key }: PageDraft): Promise<Page> {
  const unit_amount = toStripe(amount, currency);
  if (unit_amount === null) throw new NoPage("card_unit");
  const price = { currency: currency.toLowerCase(), unit_amount, product_data: { name: title } };
  const { checkout } = await stripe();
  const order: Stripe.Checkout.SessionCreateParams = {
    mode: "payment",
    client_reference_id: number,
    line_items: [{ quantity: 1, price_data: price }],
    payment_intent_data: { metadata: { number } },
    success_url: done(REFERENCE),
    cancel_url: back,
  };
  const told = await asked(checkout.sessions.create(order, { idempotencyKey: key }));
  if ("refusal" in told) throw new NoPage(reasonOf(told.refusal), told.refusal);
  const { id: reference, url, expires_at } = told.answer;
  if (!url) throw new Error("Stripe opened a page without an address.");
  return { reference, url, expiresAt: new Date(expires_at * 1000) };
}

const REASONS: Record<string, NoPageReason> = {
  amount_too_small: "card_too_small",
  amount_too_large: "card_too_large",
  invalid_charge_amount_no_decimal_compatible: "card_unit",
};

function reasonOf({ code }: Refusal): NoPageReason {
  return REASONS[String(code)] ?? "card_refused";
}

async function look(reference: string): Promise<PageNews | null> {
  const { checkout } = await stripe();
  const told = await asked(checkout.sessions.retrieve(reference));
  // A page that Stripe does not know is one of other keys': nobody pays on it for us.
  return "answer" in told ? pageNews(told.answer) : { says: "closed" };
}

async function close(reference: string): Promise<PageNews | null> {
  const { checkout } = await stripe();
  const told = await asked(checkout.sessions.expire(reference));
  // It was closed before, or somebody has paid on it.
  return "answer" in told ? { says: "closed" } : look(reference);
}

/** Some ways of paying take days: the page is done with then, and a later message says that the money has come. */
function pageNews(page: Stripe.Checkout.Session): PageNews | null {
  const { status, payment_status, payment_intent, amount_total } = page;
  if (status === "expired") return { says: "closed" };
  if (status !== "complete") return null;
  if (payment_status !== "paid") return { says: "underway" };
  const currency = (page.currency ?? "").toUpperCase();
  return {
    says: "paid",
    paymentId: idOf(payment_intent),
    amount: fromStripe(amount_total ?? 0, currency),
    currency,
  };
}

async function read(body: string, signature: string): Promise<Message> {
  const event = await signed(body, signature);
  const { id } = event;
  const other = { id, about: "other" } as const;
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded": {
      const page = event.data.object;
      const news = pageNews({ ...page, status: "complete" });
      return news ? { id, about: "page", reference: page.id, news } : other;
    }
    case "checkout.session.expired":
    case "checkout.session.async_payment_failed":
      return { id, about: "page", reference: event.data.object.id, news: { says: "closed" } };
    case "refund.updated":
    case "refund.failed":
    case "charge.refund.updated": {
      const refund = event.data.object;
      const paymentId = idOf(refund.payment_intent);
      return paymentId ? { id, about: "refund", paymentId, news: refundNews(refund) } : other;
    }
    default:
      return other;
  }
}

function idOf(named: string | { id: string } | null): string {
  return typeof named === "string" ? named : (named?.id ?? "");
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
