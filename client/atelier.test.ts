import { Webhook } from "standardwebhooks";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { FEED } from "@/schemas/examples/event";
import { LIFE, readToken } from "@/server/accounts/token";
import { db } from "@/server/db";
import { aCustomer, anOrder, aProduct, aRequest, aStaff, PASSWORD } from "@/server/testing/factories";
import { aPicture } from "@/server/testing/uploads";
import { fetchHere, tokenOf } from "@/server/testing/wire";
import { Atelier, AtelierError, type Options, readWebhook } from "./atelier";

const SITE = "http://localhost:3000";

/** The client as this person uses it. */
async function clientOf(viewer: Viewer, options: Options = {}): Promise<Atelier> {
  return new Atelier(SITE, { token: (await tokenOf(viewer)).Token, fetch: fetchHere, ...options });
}

/** What a refused call throws. */
async function refusalOf(call: Promise<unknown>): Promise<AtelierError> {
  const thrown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AtelierError);
  return thrown as AtelierError;
}

let customer: Viewer;
let staff: Viewer;
beforeAll(async () => {
  [customer, staff] = [await aCustomer({ email: "program@people.test" }), await aStaff()];
});

test("a program takes an order with a picture from login to acceptance, and reads its history", async () => {
  const { id: archive_id } = await aProduct();
  const atelier = new Atelier(SITE, { fetch: fetchHere });
  const account = await atelier.post("/api/login", { email: "program@people.test", password: PASSWORD });
  expect(atelier.token).toBe(account.token);

  const picture = await atelier.upload(new Blob([new Uint8Array(await aPicture())]), "desk.png");
  expect(picture).toMatchObject({ file_name: "desk.png", is_image: 1 });
  const { id } = await atelier.post("/api/communication/order/create", {
    ...aRequest(archive_id),
    images: [picture.file_location],
  });
  const studio = await clientOf(staff);
  await studio.post("/api/communication/order/quote", { id, quote_price: "9900.50", quote_content: "Oak" });
  const order = await atelier.get("/api/communication/order/detail", { id });
  expect(order).toMatchObject({ status: 2, images: [picture.file_location] });
  const sale = await atelier.post("/api/communication/order/accept", { id, version: order.quote?.version });
  expect(sale.amount).toBe(990_050);

  const history: string[] = [];
  for await (const { type } of atelier.events({ comm_order_id: id })) history.push(type);
  expect(history).toEqual(["submitted", "send_quote", "message_sent", "accept_quote"]);
});

describe("a refusal", () => {
  test("is thrown with its code, its words, the bad fields and the number of the call", async () => {
    const atelier = await clientOf(customer);
    const refusal = await refusalOf(
      atelier.post("/api/communication/order/create", { archive_id: 1, title: "", content: "x", phone: "1" }),
    );
    expect(refusal).toMatchObject({ name: "AtelierError", code: -1, status: 200 });
    expect(Object.keys(refusal.fields)).toEqual(["title", "phone"]);
    expect(refusal.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(refusal.message).toMatch(/^title: /);
  });

  test("says whether to sign in or to leave it", async () => {
    const nobody = new Atelier(SITE, { fetch: fetchHere });
    expect(await refusalOf(nobody.get("/api/communication/orders"))).toMatchObject({ code: 1001 });
    const { id } = await anOrder();
    const stranger = await clientOf(customer);
    const refusal = await refusalOf(stranger.get("/api/communication/order/detail", { id }));
    expect(refusal).toMatchObject({ code: 1002, fields: {} });
  });

  test("is an answer, and is not asked for again", async () => {
    let calls = 0;
    const atelier = await clientOf(customer, {
      fetch: (request) => {
        calls += 1;
        return fetchHere(request);
      },
    });
    await refusalOf(atelier.get("/api/communication/order/detail", { id: 999_999 }));
    expect(calls).toBe(1);
  });
});

describe("a token that is nearly over", () => {
  test("is replaced by the one that a reply brings, even a refusal", async () => {
    for (const id of [null, 999_999]) {
      const { Token } = await tokenOf(customer, 600);
      const atelier = new Atelier(SITE, { token: Token, fetch: fetchHere });
      if (id === null) await atelier.get("/api/communication/orders");
      else await refusalOf(atelier.get("/api/communication/order/detail", { id }));
      expect(atelier.token).not.toBe(Token);
      expect(await readToken(String(atelier.token))).toMatchObject({ sub: customer.id, use: "token" });
    }
    const atelier = await clientOf(customer);
    const before = atelier.token;
    await atelier.get("/api/communication/orders");
    expect(atelier.token).toBe(before);
    expect(LIFE.short).toBeGreaterThan(3600);
  });
});

describe("a call that gets no answer", () => {
  test("is tried again and done once, also when only the reply was lost", async () => {
    const [someone, product] = [await aCustomer(), await aProduct()];
    let lost = 2;
    const fetch = async (request: Request) => {
      const response = await fetchHere(request);
      if (lost-- > 0) throw new TypeError("fetch failed");
      return response;
    };
    const atelier = await clientOf(someone, { fetch });
    const { id } = await atelier.post("/api/communication/order/create", aRequest(product.id));
    expect(await db().order.findMany({ where: { customerId: someone.id } })).toMatchObject([{ id }]);
  });

  test("is done once, too, when the program itself starts again with its own key", async () => {
    const [someone, product] = [await aCustomer(), await aProduct()];
    const make = async () =>
      (await clientOf(someone)).post("/api/communication/order/create", aRequest(product.id), {
        key: "spreadsheet-row-7",
      });
    expect(await make()).toEqual(await make());
    expect(await db().order.count({ where: { customerId: someone.id } })).toBe(1);
  });

  test("waits as long as it is asked to, but no longer than one is willing to", async () => {
    const answers = [{ seconds: "0" }, { seconds: "0" }, null];
    const fetch = async (request: Request) => {
      const answer = answers.shift();
      if (!answer) return fetchHere(request);
      const headers = { "Retry-After": answer.seconds };
      return Response.json({ code: -1, msg: "Too many calls" }, { status: 429, headers });
    };
    const atelier = await clientOf(customer, { fetch });
    expect(await atelier.get("/api/communication/orders")).toMatchObject({ total: expect.any(Number) });
    answers.push({ seconds: "900" }, null);
    const refusal = await refusalOf(atelier.get("/api/communication/orders"));
    expect(refusal).toMatchObject({ status: 429, message: "Too many calls" });
    expect(answers).toEqual([null]);
  });

  test("ends as what it was when nothing helps", async () => {
    const nowhere = new Atelier(SITE, {
      tries: 2,
      fetch: async () => Promise.reject(new TypeError("fetch failed")),
    });
    await expect(nowhere.get("/api/health")).rejects.toThrow("fetch failed");
    const proxy = new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "Retry-After": "0" } });
    const behind = new Atelier(SITE, { tries: 3, fetch: async () => proxy.clone() });
    expect(await refusalOf(behind.get("/api/health"))).toMatchObject({ code: -1, status: 502 });
  });
});

test("a list is walked to its end, each row once", async () => {
  const { id, customer: writer } = await anOrder({ in: "in_communication" });
  const atelier = await clientOf(writer);
  for (const content of ["one", "two", "three", "four", "five"])
    await atelier.post("/api/communication/message/send", {
      comm_order_id: id,
      message_type: "text",
      content,
    });
  const read: string[] = [];
  for await (const message of atelier.each("/api/communication/messages", {
    comm_order_id: id,
    page_size: 2,
  }))
    read.push(message.content);
  expect(read).toEqual(["one", "two", "three", "four", "five"]);
});

test("the feed is followed from where one left it, without an end", async () => {
  const { id, customer: owner, staff: clerk } = await anOrder();
  const atelier = await clientOf(owner);
  const seen: string[] = [];
  let last = 0;
  for await (const event of atelier.events()) last = event.cursor;
  const following = atelier.events({ after: last, comm_order_id: id, follow: 0.01 });
  const next = following.next();
  await (await clientOf(clerk)).post("/api/communication/order/confirm", { id });
  const { value } = await next;
  if (value) seen.push(value.type);
  await following.return(undefined);
  expect(seen).toEqual(["confirm"]);
});

describe("a webhook's message", () => {
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const [data] = FEED.events;
  const body = JSON.stringify({ type: "order.send_quote", timestamp: "2026-11-22T09:00:00.000Z", data });
  const headersAt = (at: Date) => ({
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("msg_1", at, body),
  });

  test("is read when the shop signed it", () => {
    const headers = headersAt(new Date());
    for (const given of [headers, new Headers(headers)])
      expect(readWebhook(secret, given, body)).toMatchObject({ type: "order.send_quote", data: { seq: 4 } });
  });

  test("is refused when somebody else wrote it, or it is old", () => {
    const headers = headersAt(new Date());
    expect(() => readWebhook(secret, headers, body.replace("188", "189"))).toThrow();
    expect(() => readWebhook(secret, { ...headers, "webhook-id": "msg_2" }, body)).toThrow();
    expect(() => readWebhook(secret, {}, body)).toThrow();
    expect(() => readWebhook(secret, headersAt(new Date(Date.now() - 3_600_000)), body)).toThrow();
  });
});

test("a call that does not exist, or lacks what it needs, does not compile", () => {
  const wrong = (atelier: Atelier) => [
    // @ts-expect-error there is no such call
    atelier.get("/api/nowhere"),
    // @ts-expect-error an order is asked for by its number
    atelier.get("/api/communication/order/detail"),
    // @ts-expect-error a title is missing
    atelier.post("/api/communication/order/create", { archive_id: 1, content: "x", phone: "12345" }),
    // @ts-expect-error this is no list
    atelier.each("/api/archive/detail"),
  ];
  expect(wrong).toBeTypeOf("function");
});
