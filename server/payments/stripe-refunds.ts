import type Stripe from "stripe";
import type { RefundNews } from "./pages";
import { asked, stripe } from "./stripe-client";

/** Sends back all that was paid. What was sent back already, here or on Stripe's own pages, is as far as that has come. */
export async function giveBack(paymentId: string, key: string): Promise<RefundNews> {
  const { refunds } = await stripe();
  const told = await asked(refunds.create({ payment_intent: paymentId }, { idempotencyKey: key }));
  if ("answer" in told) return refundNews(told.answer);
  const { code, message } = told.refusal;
  if (code === "charge_already_refunded") return newestOf(paymentId);
  return { says: "refund", refundId: null, state: "failed", said: String(message ?? code) };
}

/** How far money is that has begun to go back. */
export async function lookBack(refundId: string): Promise<RefundNews> {
  const { refunds } = await stripe();
  const told = await asked(refunds.retrieve(refundId));
  if ("answer" in told) return refundNews(told.answer);
  return { says: "refund", refundId: null, state: "failed", said: String(told.refusal.message) };
}

const STATES: Record<string, RefundNews["state"]> = {
  succeeded: "done",
  failed: "failed",
  canceled: "failed",
};

/** What Stripe tells of a refund; one that waits for its bank, or for somebody's deed, is under way. */
export function refundNews({ id, status, failure_reason }: Stripe.Refund): RefundNews {
  const state = STATES[status ?? ""] ?? "pending";
  return {
    says: "refund",
    refundId: id,
    state,
    said: state === "failed" ? (failure_reason ?? status) : null,
  };
}

/** None of them, and yet all is back: the bank took it back itself. */
async function newestOf(paymentId: string): Promise<RefundNews> {
  const { refunds } = await stripe();
  const told = await asked(refunds.list({ payment_intent: paymentId, limit: 10 }));
  const all = "answer" in told ? told.answer.data.map(refundNews) : [];
  const good = all.find(({ state }) => state !== "failed");
  return good ?? { says: "refund", refundId: null, state: "done", said: null };
}
