import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";

const KEY = "sk_test_of_this_test";
const WEBHOOK_SECRET = "whsec_of_this_test";

type Page = {
  id: string;
  status: "open" | "complete" | "expired";
  amount: number;
  currency: string;
  name: string;
  /** What is told of it besides. */
  more?: object;
};
const PRICE = "line_items[0][price_data]";

function sessionOf({ id, status, amount, currency, more }: Page) {
  return {
    id,
    object: "checkout.session",
    status,
    payment_status: status === "complete" ? "paid" : "unpaid",
    payment_intent: `pi_of_${id}`,
    amount_total: amount,
    currency,
    ...more,
  };
}

function refundOf({ id, payment, status, why }: Refund) {
  return { id, object: "refund", payment_intent: payment, status, failure_reason: why };
}

function eventOf(type: string, object: object): object {
  return { id: `evt_${randomUUID()}`, object: "event", type, data: { object } };
}

function refusal(code: string, message: string): [number, object] {
  return [400, { error: { type: "invalid_request_error", code, message } }];
}

/** What Stripe says of an amount that it does not take, by its own rules, if anything. */
function wrongIn(given: URLSearchParams): string | undefined {
  const amount = Number(given.get(`${PRICE}[unit_amount]`));
  const currency = given.get(`${PRICE}[currency]`) ?? "";
  if (["isk", "ugx"].includes(currency) && amount % 100 > 0)
    return "invalid_charge_amount_no_decimal_compatible";
  if (["bhd", "jod", "kwd", "omr", "tnd"].includes(currency) && amount % 10 > 0)
    return "parameter_invalid_integer";
  if (amount < 50) return "amount_too_small";
  if (amount > 99_999_999) return "amount_too_large";
  return currency === "xts" ? "currency_not_supported" : undefined;
}

type Refund = { id: string; payment: string; key: string; status: RefundStatus; why?: string };
type RefundStatus = "succeeded" | "pending" | "failed";

/** Speaks as much of Stripe's wire as we use, on this machine. */
export class FakeStripe {
  readonly pages = new Map<string, Page>();
  readonly refunds: Refund[] = [];
  /** What becomes of the next refunds; `refused` has none made at all. */
  refunding: RefundStatus | "refused" = "succeeded";
  /** Answers every call with 500 while it is on. */
  away = false;
  readonly #keys = new Map<string, object>();
  readonly #server = createServer((request, answer) => void this.#answer(request, answer));

  async open(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  /** What a program's environment says that is to take it for Stripe. */
  get env() {
    const { port } = this.#server.address() as AddressInfo;
    return {
      STRIPE_SECRET_KEY: KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_URL: `http://127.0.0.1:${port}`,
    };
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** The page behind an address that a customer was given. */
  at(url: string): Page {
    const page = this.pages.get(url.split("/").at(-1) ?? "");
    if (!page) throw new Error(`there is no page at ${url}`);
    return page;
  }

  /** Somebody pays on a page. Returns the message that Stripe sends then. */
  pay(page: Page, more: object = {}): object {
    page.status = "complete";
    page.more = more;
    return this.message("checkout.session.completed", page, more);
  }

  message(type: string, page: Page, more: object = {}): object {
    return eventOf(type, { ...sessionOf(page), payment_status: "paid", ...more });
  }

  /** A bank tells Stripe what became of a refund. Returns the message that Stripe sends then. */
  bankSays(refund: Refund, status: RefundStatus, why?: string): object {
    Object.assign(refund, { status, why });
    return eventOf(status === "failed" ? "refund.failed" : "refund.updated", refundOf(refund));
  }

  async #answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const given = new URLSearchParams(Buffer.concat(parts).toString("utf8"));
    const say = (status: number, body: object) =>
      answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (this.away) return void say(500, { error: { type: "api_error", message: "away" } });
    if (request.headers.authorization !== `Bearer ${KEY}`)
      return void say(401, { error: { type: "invalid_request_error", message: "bad key" } });
    const key = String(request.headers["idempotency-key"]);
    const known = this.#keys.get(key);
    if (known) return void say(200, known);
    const [status, body] = this.#do(`${request.method} ${request.url}`, given, key);
    if (status === 200 && request.method === "POST") this.#keys.set(key, body);
    say(status, body);
  }

  #do(call: string, given: URLSearchParams, key: string): [number, object] {
    if (call === "POST /v1/checkout/sessions") {
      const code = wrongIn(given);
      return code ? refusal(code, "bad amount") : [200, this.#newPage(given)];
    }
    if (call === "POST /v1/refunds") return this.#newRefund(given.get("payment_intent") ?? "", key);
    if (call.startsWith("GET /v1/refunds?")) {
      const payment = new URLSearchParams(call.split("?")[1]).get("payment_intent");
      const data = this.refunds.filter((refund) => refund.payment === payment).map(refundOf);
      return [200, { object: "list", data: data.reverse() }];
    }
    if (call.startsWith("GET /v1/refunds/")) {
      const refund = this.refunds.find(({ id }) => call.endsWith(`/${id}`));
      return refund ? [200, refundOf(refund)] : refusal("resource_missing", "no such refund");
    }
    const [, id = "", expire] = /^\w+ \/v1\/checkout\/sessions\/(\w+)(\/expire)?$/.exec(call) ?? [];
    const page = this.pages.get(id);
    if (!page) return refusal("resource_missing", "no such page");
    if (expire && page.status !== "open") return refusal("resource_missing", "it is not open");
    if (expire) page.status = "expired";
    return [200, sessionOf(page)];
  }

  #newRefund(payment: string, key: string): [number, object] {
    if (this.refunding === "refused")
      return refusal("balance_insufficient", "Insufficient funds in your Stripe balance.");
    const isBack = (refund: Refund) => refund.payment === payment && refund.status !== "failed";
    if (this.refunds.some(isBack)) return refusal("charge_already_refunded", "It has been refunded.");
    const refund = { id: `re_${randomUUID().replaceAll("-", "")}`, payment, key, status: this.refunding };
    this.refunds.push(refund);
    return [200, refundOf(refund)];
  }

  #newPage(given: URLSearchParams): object {
    const id = `cs_${randomUUID().replaceAll("-", "")}`;
    this.pages.set(id, {
      id,
      status: "open",
      amount: Number(given.get(`${PRICE}[unit_amount]`)),
      currency: given.get(`${PRICE}[currency]`) ?? "",
      name: given.get(`${PRICE}[product_data][name]`) ?? "",
    });
    const expires_at = Math.floor(Date.now() / 1000) + 24 * 3600;
    return { id, object: "checkout.session", url: `https://checkout.test/pay/${id}`, expires_at };
  }
}

/** A message to the letter, and what Stripe would sign it with: now and with their secret unless told. */
export function signedMessage(
  message: object,
  { secret = WEBHOOK_SECRET, timestamp }: { secret?: string; timestamp?: number } = {},
) {
  const payload = JSON.stringify(message);
  return { payload, signature: Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }) };
}
