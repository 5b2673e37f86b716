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
};
const PRICE = "line_items[0][price_data]";

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

type Refund = { payment: string; key: string };

/** Speaks as much of Stripe's wire as we use, on this machine. */
export class FakeStripe {
  readonly pages = new Map<string, Page>();
  readonly refunds: Refund[] = [];
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
    return this.message("checkout.session.completed", page, more);
  }

  message(type: string, { id, amount, currency }: Page, more: object = {}): object {
    const object = {
      id,
      object: "checkout.session",
      payment_status: "paid",
      payment_intent: `pi_of_${id}`,
      amount_total: amount,
      currency,
      ...more,
    };
    return { id: `evt_${randomUUID()}`, object: "event", type, data: { object } };
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
      return code
        ? [400, { error: { type: "invalid_request_error", code, message: "bad amount" } }]
        : [200, this.#newPage(given)];
    }
    if (call === "POST /v1/refunds") {
      this.refunds.push({ payment: given.get("payment_intent") ?? "", key });
      return [200, { id: "re_1", object: "refund", status: "succeeded" }];
    }
    const [, id = "", expire] = /^\w+ \/v1\/checkout\/sessions\/(\w+)(\/expire)?$/.exec(call) ?? [];
    const page = this.pages.get(id);
    if (!page) return [404, { error: { type: "invalid_request_error", message: "no such page" } }];
    if (expire && page.status !== "open")
      return [400, { error: { type: "invalid_request_error", message: "it is not open" } }];
    if (expire) page.status = "expired";
    return [200, { object: "checkout.session", ...page }];
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
