import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import { loginEndpoint, registerEndpoint } from "@/schemas/endpoints/accounts";
import {
  deleteMessageEndpoint,
  editMessageEndpoint,
  listMessagesEndpoint,
  listVersionsEndpoint,
  sendMessageEndpoint,
} from "@/schemas/endpoints/messages";
import { listNotesEndpoint, writeNoteEndpoint } from "@/schemas/endpoints/notes";
import {
  assignOrderEndpoint,
  cancelOrderEndpoint,
  confirmOrderEndpoint,
  createOrderEndpoint,
  getOrderEndpoint,
  listOrdersEndpoint,
  noteWritingEndpoint,
  orderVersionEndpoint,
  promiseDayEndpoint,
  readOrderEndpoint,
  updateOrderEndpoint,
} from "@/schemas/endpoints/orders";
import {
  acceptQuoteEndpoint,
  listCostsEndpoint,
  printQuoteEndpoint,
  rejectQuoteEndpoint,
  reopenOrderEndpoint,
  requestChangesEndpoint,
  sendQuoteEndpoint,
  withdrawQuoteEndpoint,
} from "@/schemas/endpoints/quotes";
import {
  addPinEndpoint,
  approveSketchEndpoint,
  removePinEndpoint,
  requestSketchChangesEndpoint,
  resolvePinEndpoint,
} from "@/schemas/endpoints/sketches";
import { OrderRequest } from "@/schemas/order";
import { db } from "@/server/db";
import { keeperOf, onceOnly } from "@/server/once-only";
import { aCustomer, anOrder, aProduct, aRequest, aStaff } from "@/server/testing/factories";
import { notYetKept } from "@/server/testing/meanwhile";
import { call, tokenOf } from "@/server/testing/wire";

type Named = Pick<Endpoint, "method" | "path">;
// Every call that names an order, with what else it takes.
const OF_AN_ORDER: [Named, object, string][] = [
  [getOrderEndpoint, {}, "id"],
  [orderVersionEndpoint, {}, "id"],
  [noteWritingEndpoint, {}, "id"],
  [readOrderEndpoint, {}, "id"],
  [updateOrderEndpoint, { title: "Mine now" }, "id"],
  [confirmOrderEndpoint, {}, "id"],
  [sendQuoteEndpoint, { quote_price: "10", quote_content: "All" }, "id"],
  [listCostsEndpoint, {}, "id"],
  [printQuoteEndpoint, {}, "id"],
  [withdrawQuoteEndpoint, {}, "id"],
  [acceptQuoteEndpoint, {}, "id"],
  [acceptQuoteEndpoint, {}, "comm_order_id"],
  [rejectQuoteEndpoint, { reason: "No" }, "id"],
  [requestChangesEndpoint, { what: "All" }, "id"],
  [reopenOrderEndpoint, {}, "id"],
  [cancelOrderEndpoint, { reason: "No" }, "id"],
  [assignOrderEndpoint, { admin_id: 0 }, "id"],
  [promiseDayEndpoint, { day: "2099-01-01", reason: "Oak" }, "id"],
  [approveSketchEndpoint, {}, "id"],
  [requestSketchChangesEndpoint, {}, "id"],
  [addPinEndpoint, { picture: 1, x: 0, y: 1, text: "Finer" }, "id"],
  [resolvePinEndpoint, { pin: 1 }, "id"],
  [removePinEndpoint, { pin: 1 }, "id"],
  [listMessagesEndpoint, {}, "comm_order_id"],
  [sendMessageEndpoint, { message_type: "text", content: "Hi" }, "comm_order_id"],
  [editMessageEndpoint, { message_id: 1, content: "Hi" }, "comm_order_id"],
  [deleteMessageEndpoint, { message_id: 1 }, "comm_order_id"],
  [listVersionsEndpoint, { message_id: 1 }, "comm_order_id"],
  [listNotesEndpoint, {}, "comm_order_id"],
  [writeNoteEndpoint, { content: "Hi" }, "comm_order_id"],
];
const CASES = OF_AN_ORDER.map(([endpoint, more, key]) => ({ endpoint, more, key, path: endpoint.path }));

const ask = async (viewer: Viewer, endpoint: Named, input: object) =>
  call(endpoint, {
    headers: await tokenOf(viewer),
    ...(endpoint.method === "GET" ? { query: input } : { body: input }),
  });

let staff: Viewer;
let stranger: Viewer;
let foreign: number;
beforeAll(async () => {
  const given = await anOrder({ in: "quoted" });
  [staff, stranger, foreign] = [given.staff, await aCustomer(), given.id];
});

describe.each(CASES)("$path by $key", ({ endpoint, more, key }) => {
  test("a stranger cannot tell somebody else's order from one that does not exist", async () => {
    const before = await db().order.findUnique({ where: { id: foreign } });
    const [theirs, none] = [
      await ask(stranger, endpoint, { ...more, [key]: foreign }),
      await ask(stranger, endpoint, { ...more, [key]: 999_999 }),
    ];
    expect(theirs).toMatchObject({ status: 200, code: 1002, msg: "You may not see or do this." });
    expect(theirs.body).toEqual(none.body);
    expect([...theirs.headers.keys()]).toEqual([...none.headers.keys()]);
    expect(await db().order.findUnique({ where: { id: foreign } })).toEqual(before);
  });

  test("staff are told that there is no such order", async () => {
    expect(await ask(staff, endpoint, { ...more, [key]: 999_999 })).toMatchObject({
      status: 200,
      code: -1,
      msg: "There is no order 999999.",
    });
  });

  test.each([0, -1, 2_147_483_648, "99999999999", "abc", "1.5", "", "null"])(
    "“%s” is no order's number",
    async (id) => {
      for (const viewer of [staff, stranger])
        expect(await ask(viewer, endpoint, { ...more, [key]: id })).toMatchObject({
          status: 200,
          code: -1,
          data: { fields: { [key]: [expect.any(String)] } },
        });
    },
  );

  test("nor is a value of another type, or none at all", async () => {
    const values = endpoint.method === "GET" ? [] : [null, true, [foreign], { id: foreign }, 1.5];
    for (const value of values)
      expect(await ask(staff, endpoint, { ...more, [key]: value })).toMatchObject({
        code: -1,
        data: { fields: { [key]: expect.anything() } },
      });
    expect(await ask(staff, endpoint, more)).toMatchObject({ code: -1, data: { fields: expect.anything() } });
  });
});

describe("roles and statuses", () => {
  test("an action of the other role is not allowed, whatever the status", async () => {
    const { id, customer, staff: clerk } = await anOrder({ in: "quoted" });
    const OF_STAFF = [
      [confirmOrderEndpoint, {}],
      [sendQuoteEndpoint, { quote_price: "1", quote_content: "x" }],
      [withdrawQuoteEndpoint, {}],
      [reopenOrderEndpoint, {}],
      [assignOrderEndpoint, { admin_id: 0 }],
    ] as const;
    const OF_CUSTOMER = [
      [acceptQuoteEndpoint, {}],
      [rejectQuoteEndpoint, { reason: "x" }],
      [requestChangesEndpoint, { what: "x" }],
      [updateOrderEndpoint, { title: "x" }],
    ] as const;
    for (const [endpoint, more] of OF_STAFF)
      expect(await ask(customer, endpoint, { ...more, id })).toMatchObject({ code: 1002 });
    for (const [endpoint, more] of OF_CUSTOMER)
      expect(await ask(clerk, endpoint, { ...more, id })).toMatchObject({ code: 1002 });
    expect(await ask(clerk, createOrderEndpoint, aRequest((await aProduct()).id))).toMatchObject({
      code: 1002,
    });
  });

  test("what is not possible now says what the order is, and what is possible", async () => {
    const { id, customer, staff: clerk } = await anOrder({ in: "in_communication" });
    expect(await ask(clerk, confirmOrderEndpoint, { id })).toMatchObject({
      code: -1,
      msg: "This is not possible while the order is “Talking”. Possible now: Send a quote, Cancel the order, Write a message, Put somebody in charge, Send a sketch, Write an internal note.",
    });
    expect(await ask(customer, acceptQuoteEndpoint, { id })).toMatchObject({
      code: -1,
      msg: expect.stringContaining("“Talking”"),
    });
    const over = await anOrder({ in: "cancelled" });
    expect(await ask(over.customer, cancelOrderEndpoint, { id: over.id, reason: "again" })).toMatchObject({
      code: -1,
      msg: "This is not possible while the order is “Cancelled”, and nothing else is either.",
    });
  });

  test("two callers race for one transition: one 0, the other -1", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const replies = await Promise.all([1, 2].map(() => ask(customer, acceptQuoteEndpoint, { id })));
    expect(replies.map(({ code }) => code).sort()).toEqual([-1, 0]);
  });

  test("a product that is not there or takes no requests", async () => {
    const customer = await aCustomer();
    expect(await ask(customer, createOrderEndpoint, aRequest(999_999))).toMatchObject({
      code: -1,
      msg: "There is no such product.",
    });
    const closed = await aProduct({ open: false, title: "Coat" });
    expect(await ask(customer, createOrderEndpoint, aRequest(closed.id))).toMatchObject({
      code: -1,
      msg: "“Coat” takes no requests at the moment.",
    });
  });

  test("who sends in another's name is not allowed to", async () => {
    const { id, customer, staff: clerk } = await anOrder();
    const message = { comm_order_id: id, message_type: "text", content: "Hi" };
    expect(await ask(customer, sendMessageEndpoint, { ...message, sender_id: clerk.id })).toMatchObject({
      code: 1002,
    });
    expect(
      await ask(customer, sendMessageEndpoint, {
        ...message,
        sender_id: String(customer.id),
        sender_name: { a: 1 },
      }),
    ).toMatchObject({
      code: 0,
      data: { sender_id: customer.id, sender_name: customer.name },
    });
    expect(await ask(customer, sendMessageEndpoint, { ...message, message_type: "quote" })).toMatchObject({
      code: 1002,
    });
  });
});

describe("an Idempotency-Key", () => {
  const create = async (viewer: Viewer, key: string, body: object) =>
    call(createOrderEndpoint, {
      headers: { ...(await tokenOf(viewer)), "Idempotency-Key": key },
      body,
    });

  test("gives the first reply again, and makes one order", async () => {
    const [customer, product] = [await aCustomer(), await aProduct()];
    const first = await create(customer, "key-1", aRequest(product.id));
    const again = await create(customer, "key-1", { ...aRequest(product.id), ignored: 1 });
    expect(first).toMatchObject({ code: 0 });
    expect(again.body).toEqual(first.body);
    expect(await db().order.count({ where: { customerId: customer.id } })).toBe(1);
    expect((await create(customer, "key-2", aRequest(product.id))).data.id).not.toBe(first.data.id);
  });

  test("is refused with another body or for another call, in words", async () => {
    const { id, customer, staff: clerk } = await anOrder();
    const product = await aProduct();
    await create(customer, "key", aRequest(product.id));
    const reused = { code: -1, msg: expect.stringContaining("Idempotency-Key") };
    expect(await create(customer, "key", aRequest(product.id, { title: "Other" }))).toMatchObject(reused);
    const headers = { ...(await tokenOf(customer)), "Idempotency-Key": "key" };
    expect(await call(cancelOrderEndpoint, { headers, body: { id, reason: "x" } })).toMatchObject(reused);
    // Somebody else's key of the same name is another one.
    const theirs = { ...(await tokenOf(clerk)), "Idempotency-Key": "key" };
    expect(await call(confirmOrderEndpoint, { headers: theirs, body: { id } })).toMatchObject({
      code: 0,
    });
  });

  test("used twice at once makes one order, and both read the same", async () => {
    const [customer, product] = [await aCustomer(), await aProduct()];
    const replies = await Promise.all([1, 2, 3, 4].map(() => create(customer, "key", aRequest(product.id))));
    for (const reply of replies) expect(reply.body).toEqual(replies[0]?.body);
    expect(replies[0]).toMatchObject({ code: 0 });
    expect(await db().order.count({ where: { customerId: customer.id } })).toBe(1);
  });

  test("of a refused call may be tried again", async () => {
    const { id, customer, staff: clerk } = await anOrder({ in: "in_communication" });
    const headers = { ...(await tokenOf(customer)), "Idempotency-Key": "key" };
    const accept = () => call(acceptQuoteEndpoint, { headers, body: { id } });
    expect(await accept()).toMatchObject({ code: -1 });
    await ask(clerk, sendQuoteEndpoint, { id, quote_price: "10", quote_content: "All" });
    const accepted = await accept();
    expect(accepted).toMatchObject({ code: 0, data: { amount: 1_000 } });
    expect((await accept()).body).toEqual(accepted.body);
  });

  test("makes one account, and signs in anew; at signing in it is ignored", async () => {
    const body = { user_name: "onlyonce", password: "correct horse battery" };
    const headers = { "Idempotency-Key": "join", "x-forwarded-for": "198.51.100.4" };
    const join = () => call(registerEndpoint, { headers, body });
    const [first, again] = [await join(), await join()];
    expect(first).toMatchObject({ code: 0 });
    expect(again.data.id).toBe(first.data.id);
    const read = await call(listOrdersEndpoint, { headers: { Token: again.data.token } });
    expect(read).toMatchObject({ code: 0, total: 0 });
    expect(
      await call(registerEndpoint, { headers, body: { ...body, password: "another one" } }),
    ).toMatchObject({ code: -1, msg: expect.stringContaining("Idempotency-Key") });
    for (const password of [body.password, "wrong", body.password])
      expect(await call(loginEndpoint, { headers, body: { ...body, password } })).toMatchObject({
        code: password === "wrong" ? -1 : 0,
      });
  });

  test("whose first call is still being done is told when to come again", async () => {
    const [customer, product] = [await aCustomer(), await aProduct()];
    const input = OrderRequest.parse(aRequest(product.id));
    const first = { key: "slow", call: createOrderEndpoint.path, input };
    const { keep } = await notYetKept(() => onceOnly(keeperOf(customer), first, async () => ({ id: 1 })));
    const early = await create(customer, "slow", aRequest(product.id));
    expect(early).toMatchObject({
      status: 200,
      code: -1,
      msg: expect.stringContaining("nothing happens twice"),
    });
    expect(early.headers.get("retry-after")).toBe("5");
    await keep();
    expect(await create(customer, "slow", aRequest(product.id))).toMatchObject({ code: 0, data: { id: 1 } });
  });

  test("that is too long is named", async () => {
    expect(await create(await aStaff(), "k".repeat(201), aRequest(1))).toMatchObject({
      code: -1,
      data: { fields: { "Idempotency-Key": expect.anything() } },
    });
  });
});
