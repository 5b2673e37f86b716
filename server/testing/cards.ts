import { db } from "@/server/db";
import { openCardPage } from "@/server/payments/open-card-page";
import { settleLinks } from "@/server/payments/settle-links";
import { anOrder } from "./factories";
import { type FakeStripe, signedMessage } from "./fake-stripe";
import { send } from "./wire";

/** An accepted order whose customer pays by card, and how it looks from Stripe. */
export async function aCardOrder(deposit?: string) {
  const given = await anOrder({ in: "quote_accepted", quote: { deposit } });
  return { ...given, sale: given.order.sale?.id ?? 0 };
}
export type CardOrder = Awaited<ReturnType<typeof aCardOrder>>;

/** The page that the customer is led to. */
export async function openedPage(stripe: FakeStripe, { customer, sale }: CardOrder, instalment?: number) {
  return stripe.at((await openCardPage(customer, { id: sale, instalment })).url);
}

/** Hands a message to our webhook as Stripe does. */
export function tell(message: object, signed: Parameters<typeof signedMessage>[1] = {}) {
  const { payload, signature } = signedMessage(message, signed);
  return tellRaw(payload, signature);
}

export function tellRaw(raw: string, signature: string) {
  return send("POST", "/api/payment/stripe", {
    headers: { "content-type": "application/json", "stripe-signature": signature },
    raw,
  });
}

export const linkOf = (reference: string) => db().paymentLink.findUniqueOrThrow({ where: { reference } });

/** Has the job look again, however long it would have waited. */
export async function settleNow(): Promise<void> {
  await db().paymentLink.updateMany({ data: { nextTryAt: new Date(0) } });
  await settleLinks();
}
