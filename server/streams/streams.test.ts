import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { FeedQuery } from "@/schemas/event";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { newestCursor } from "@/server/events/newest-cursor";
import { makeKey } from "@/server/keys/make-key";
import { revokeKey } from "@/server/keys/revoke-key";
import { deleteMessage } from "@/server/messages/delete-message";
import { editMessage } from "@/server/messages/edit-message";
import { sendMessage } from "@/server/messages/send-message";
import { confirmOrder } from "@/server/orders/confirm-order";
import { aCustomer, aKeyDraft, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { notYetKept } from "@/server/testing/meanwhile";
import { askForStream, elsewhere, openStream, useHub } from "@/server/testing/open-stream";
import { ReadStream } from "@/server/testing/read-stream";
import { cookieOf, keyOf, tokenOf } from "@/server/testing/wire";

const say = (viewer: Viewer, comm_order_id: number, content = "Hello") =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content });
const words = ({ heard }: ReadStream) => heard.map(({ fact }) => fact.message?.content);
const feedAfter = async (viewer: Viewer, after: number) =>
  (await listEvents(viewer, FeedQuery.parse({ after, limit: 500 }))).events;

beforeEach(() => useHub());

describe("what was edited or deleted", () => {
  test("is not told again as it was to somebody who comes back, nor by what answered it", async () => {
    const { id, customer, staff } = await anOrder();
    const stream = await openStream(customer);
    const before = await newestCursor();
    const [slip, secret] = [await say(staff, id, "Oka it is"), await say(staff, id, "For another customer")];
    await sendMessage(customer, {
      comm_order_id: id,
      message_type: "text",
      content: "Whose?",
      reply_to: secret.id,
    });
    await editMessage(staff, { comm_order_id: id, message_id: slip.id, content: "Oak it is" });
    await deleteMessage(staff, { comm_order_id: id, message_id: secret.id });
    await stream.hears(5);
    const again = await openStream(customer, { lastId: String(before) });
    const heard = await again.hears(5);
    expect(heard.map(({ fact }) => fact)).toEqual(await feedAfter(customer, before));
    const told = JSON.stringify(heard);
    expect(told).toContain("Oak it is");
    for (const words of ["Oka", "another customer"]) expect(told).not.toContain(words);
    await Promise.all([stream.leave(), again.leave()]);
  });
});

describe("who follows live", () => {
  test("hears what the other side does at once, just as the feed tells it", async () => {
    const { id, customer, staff } = await anOrder();
    const response = await askForStream(customer);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
    });
    const stream = new ReadStream(response);
    const before = await newestCursor();
    await confirmOrder(staff, { id });
    await say(staff, id, "We begin on Monday");
    const heard = await stream.hears(2);
    expect(heard.map(({ fact }) => fact)).toEqual(await feedAfter(customer, before));
    expect(heard.map(({ id: cursor, type }) => [Number(cursor), type])).toEqual([
      [before + 1, "confirm"],
      [before + 2, "message_sent"],
    ]);
    await stream.leave();
  });

  test("a customer never hears of a stranger's order; staff hear of all", async () => {
    const [mine, theirs] = [await anOrder(), await anOrder()];
    const [own, all] = [await openStream(mine.customer), await openStream(await aStaff())];
    await say(theirs.customer, theirs.id, "Not for you");
    await say(mine.customer, mine.id, "For you");
    await own.hears(1);
    await all.hears(2);
    expect(words(own)).toEqual(["For you"]);
    expect(words(all)).toEqual(["Not for you", "For you"]);
  });

  test("one order alone, by either side", async () => {
    const customer = await aCustomer();
    const [one, other] = [await anOrder({ customer }), await anOrder({ customer })];
    const streams = [
      await openStream(customer, { order: one.id }),
      await openStream(one.staff, { order: one.id }),
    ];
    await say(customer, other.id, "The other");
    await say(customer, one.id, "This one");
    for (const stream of streams) {
      await stream.hears(1);
      expect(words(stream)).toEqual(["This one"]);
    }
  });

  test("the key of somebody on the staff that stands on the customer's side hears nothing of the studio's", async () => {
    const { id, customer } = await anOrder();
    const own = await anOrder();
    await db().user.update({ where: { id: own.customer.id }, data: { role: "staff" } });
    const stream = await openStream(own.customer, { headers: await keyOf(own.customer, ["read"]) });
    await say(customer, id, "To the studio");
    await say(own.customer, own.id, "To oneself");
    await stream.hears(1);
    expect(words(stream)).toEqual(["To oneself"]);
  });

  test("a stranger who asks for one order is refused as if it did not exist, and staff are told", async () => {
    const { id, staff } = await anOrder();
    const stranger = await aCustomer();
    const [theirs, none] = [
      await (await askForStream(stranger, { order: id })).json(),
      await (await askForStream(stranger, { order: 999_999 })).json(),
    ];
    expect(theirs).toEqual({ code: 1002, msg: "You may not see or do this." });
    expect(none).toEqual(theirs);
    expect(await (await askForStream(staff, { order: 999_999 })).json()).toMatchObject({ code: -1 });
  });

  test("a key that may not read is refused, and so is a page of another site", async () => {
    const { customer } = await anOrder();
    const writing = await askForStream(customer, { headers: await keyOf(customer, ["write"]) });
    expect(await writing.json()).toMatchObject({ code: 1002, msg: expect.stringContaining("“read”") });
    const foreign = { ...(await cookieOf(customer)), "sec-fetch-site": "cross-site" };
    expect(await (await askForStream(customer, { headers: foreign })).json()).toMatchObject({ code: 1002 });
  });

  test.each(["abc", "-1", "1.5", "99999999999999999999"])("“%s” is no id to go on from", async (lastId) => {
    const reply = await (await askForStream(await aCustomer(), { lastId })).json();
    expect(reply).toMatchObject({ code: -1, data: { fields: { "Last-Event-ID": [expect.any(String)] } } });
  });

  test("is shown that the connection lives, and told how far the feed has come", async () => {
    await useHub({ everyMs: 2 });
    const [mine, theirs] = [await anOrder(), await anOrder()];
    const stream = await openStream(mine.customer);
    await say(theirs.customer, theirs.id);
    const newest = await newestCursor();
    await stream.until(() => stream.comments > 0 && Number(stream.lastId) === newest);
    expect(stream.heard).toEqual([]);
    await say(mine.customer, mine.id);
    expect(await stream.hears(1)).toMatchObject([{ id: String(newest + 1) }]);
  });
});

describe("coming back", () => {
  test("whoever was away goes on where they were, by the browser's word before the address's", async () => {
    const { id, customer, staff } = await anOrder();
    const first = await openStream(customer, { after: 0 });
    await first.hears(1);
    await first.leave();
    for (const word of ["One", "Two", "Three"]) await say(staff, id, word);
    const again = await openStream(customer, { after: 0, lastId: first.lastId });
    await again.hears(3);
    expect(words(again)).toEqual(["One", "Two", "Three"]);
    await say(staff, id, "Four");
    await again.hears(4);
    expect(words(again)).toEqual(["One", "Two", "Three", "Four"]);
  });

  test("reads everything from the beginning, however much it is, and then goes on live", async () => {
    const { id, customer, staff } = await anOrder();
    for (let count = 0; count < 130; count += 1) await say(staff, id, `Word ${count}`);
    await useHub(); // which has none of it at hand
    const stream = await openStream(customer, { after: 0 });
    await stream.hears(131);
    await say(staff, id, "And now");
    await stream.hears(132);
    expect(stream.heard.map(({ fact }) => fact)).toEqual(await feedAfter(customer, 0));
  });

  test("a reader who keeps losing the connection while six write hears every fact, once, in order", async () => {
    const owner = await anOwner();
    const orders = await Promise.all([anOrder(), anOrder(), anOrder()]);
    const start = await newestCursor();
    const writers = orders.flatMap(({ id, customer, staff }) => [customer, staff].map((by) => ({ id, by })));
    const writing = Promise.all(
      writers.map(async ({ id, by }, nth) => {
        const write = (count: number) => say(by, id, `${nth}/${count}`);
        for (let count = 0; count < 25; count += 1)
          if (nth % 2) await write(count);
          else await elsewhere(() => write(count));
      }),
    );
    const cursors: number[] = [];
    for (let lastId = String(start); cursors.length < 150; ) {
      const stream = await openStream(owner, { lastId });
      await stream.hears(Math.min(7, 150 - cursors.length));
      await stream.leave();
      cursors.push(...stream.heard.map(({ fact }) => fact.cursor));
      lastId = stream.lastId;
    }
    await writing;
    expect(cursors).toEqual(Array.from({ length: 150 }, (_, index) => start + index + 1));
  });

  test("two hundred who come while others are being told hear every fact, once, in order", async () => {
    // Looked after as in a shop: nobody is let go of who does not read for a third of a second on a busy machine.
    await useHub({ mostPerCaller: 200, everyMs: 1_000 });
    const { id, customer, staff } = await anOrder();
    const after = await newestCursor();
    const expected = Array.from({ length: 12 }, (_, count) => `Word ${count}`);
    const writing = (async () => {
      for (const word of expected) await say(customer, id, word);
    })();
    const streams = await Promise.all(Array.from({ length: 200 }, () => openStream(staff, { after })));
    await writing;
    for (const stream of streams) {
      await stream.hears(expected.length);
      expect(words(stream)).toEqual(expected);
    }
    await say(customer, id, "The last");
    for (const stream of streams) {
      await stream.hears(expected.length + 1);
      expect(words(stream)).toEqual([...expected, "The last"]);
    }
  });

  test("a fact that is committed late comes late, and is not missed", async () => {
    const [slow, quick] = [await anOrder(), await anOrder()];
    const stream = await openStream(await aStaff());
    const { keep } = await notYetKept(() => say(slow.customer, slow.id, "Written first"));
    await say(quick.customer, quick.id, "Committed first");
    await stream.hears(1);
    await keep();
    await stream.hears(2);
    expect(words(stream)).toEqual(["Committed first", "Written first"]);
  });

  test("who knows more than there is hears nothing until there is more than that", async () => {
    const { id, customer, staff } = await anOrder();
    const stream = await openStream(customer, { after: (await newestCursor()) + 1 });
    await say(staff, id, "Known already");
    await say(staff, id, "New");
    await stream.hears(1);
    expect(words(stream)).toEqual(["New"]);
  });
});

describe("a stream ends with the right to it", () => {
  const ends = async (stream: ReadStream) => expect(await stream.ended()).toBe(true);

  test("when the password is changed, for session and token alike, and not for a key", async () => {
    const { id, customer } = await anOrder();
    const own = { ...(await cookieOf(customer)), origin: "http://localhost:3000" };
    const [session, token] = [await openStream(customer, { headers: own }), await openStream(customer)];
    const key = await openStream(customer, { headers: await keyOf(customer, ["read"]) });
    await db().user.update({ where: { id: customer.id }, data: { sessionVersion: { increment: 1 } } });
    await ends(session);
    await ends(token);
    await say(customer, id, "Still there");
    await key.hears(1);
    expect(words(key)).toEqual(["Still there"]);
  });

  test("when the token is over", async () => {
    const customer = await aCustomer();
    const stream = await openStream(customer, { headers: await tokenOf(customer, 1) });
    await ends(stream);
  });

  test("when the key is revoked, over, or may not read any more", async () => {
    const customer = await aCustomer();
    const endings = [
      (id: number) => revokeKey(customer, { id }),
      (id: number) => db().apiKey.update({ where: { id }, data: { expiresAt: new Date() } }),
      (id: number) => db().apiKey.update({ where: { id }, data: { scopes: ["write"] } }),
    ];
    for (const ending of endings) {
      const { id, key } = await makeKey(customer, aKeyDraft({ scopes: ["read"] }));
      const stream = await openStream(customer, { headers: { Authorization: `Bearer ${key}` } });
      await ending(id);
      await ends(stream);
    }
  });

  test("when somebody leaves the staff, with their token and with a key of the studio's side", async () => {
    const person = await aStaff();
    const token = await openStream(person);
    const key = await openStream(person, { headers: await keyOf(person, ["read", "staff"]) });
    await db().user.update({ where: { id: person.id }, data: { role: "customer" } });
    await ends(token);
    await ends(key);
  });

  test("when the order is somebody else's now", async () => {
    const { id, customer } = await anOrder();
    const stream = await openStream(customer, { order: id });
    await db().order.update({ where: { id }, data: { customerId: (await aCustomer()).id } });
    await ends(stream);
  });
});

describe("when something breaks", () => {
  const EAR = "application_name = 'atelier streams' AND datname = current_database()";
  const listening = () =>
    db().$queryRawUnsafe<object[]>(`SELECT pid FROM pg_stat_activity WHERE ${EAR} AND query LIKE 'LISTEN%'`);

  test("what another instance writes is heard over the one connection that listens, also after that was killed", async () => {
    await useHub({ everyMs: 3_600_000 }); // it never looks by itself
    const { id, customer, staff } = await anOrder();
    const streams = [await openStream(customer), await openStream(staff)];
    await expect.poll(listening).toHaveLength(1);
    await elsewhere(() => say(staff, id, "Before"));
    for (const stream of streams) await stream.hears(1);
    await db().$queryRawUnsafe(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${EAR}`);
    await elsewhere(() => say(staff, id, "While nobody listens"));
    for (const stream of streams) await stream.hears(2);
    await expect.poll(listening).toHaveLength(1);
    await elsewhere(() => say(staff, id, "After"));
    for (const stream of streams) {
      await stream.hears(3);
      expect(words(stream)).toEqual(["Before", "While nobody listens", "After"]);
    }
  });

  test("without a database that can call, it looks", async () => {
    await useHub({ listenUrl: null });
    const { id, customer, staff } = await anOrder();
    const stream = await openStream(customer);
    await elsewhere(() => say(staff, id, "Found"));
    await stream.hears(1);
    expect(words(stream)).toEqual(["Found"]);
    expect(await listening()).toEqual([]);
  });

  test("a reader who does not keep up is let go, and misses nothing by it", async () => {
    await useHub({ everyMs: 3_600_000 });
    const { id, customer, staff } = await anOrder();
    const start = await newestCursor();
    const response = await askForStream(customer, { after: start });
    const reader = response.body?.getReader();
    await reader?.read(); // it says where it begins, and then nobody reads on
    reader?.releaseLock();
    const quick = await openStream(staff);
    for (let count = 0; count < 30; count += 1) await say(staff, id, `${count} ${"x".repeat(19_000)}`);
    await quick.hears(30);
    const slow = new ReadStream(response);
    expect(await slow.ended()).toBe(true);
    expect(slow.heard.length).toBeLessThan(30);
    const again = await openStream(customer, { after: start, lastId: slow.lastId });
    await again.hears(30 - slow.heard.length);
    expect([...words(slow), ...words(again)]).toEqual(words(quick));
  });

  test("much that was missed is no reason to be let go", async () => {
    const { id, customer, staff } = await anOrder();
    const witness = await openStream(staff);
    const start = await newestCursor();
    for (let count = 0; count < 30; count += 1) await say(staff, id, `${count} ${"x".repeat(19_000)}`);
    await witness.hears(30);
    const late = await openStream(customer, { after: start });
    await late.hears(30);
    expect(words(late)).toEqual(words(witness));
  });

  test("who takes nothing at all is let go in time, and gives the place back", async () => {
    await useHub({ everyMs: 2, mostPerCaller: 1 });
    const customer = await aCustomer();
    const dead = await askForStream(customer);
    await expect.poll(async () => (await askForStream(customer)).status).toBe(200);
    expect(await new ReadStream(dead).ended()).toBe(true);
  });
});

describe("not too many", () => {
  test("of one caller: refused with 429 until one is closed; a key has its own", async () => {
    await useHub({ mostPerCaller: 2, everyMs: 3_600_000 });
    const customer = await aCustomer();
    const [first] = [await openStream(customer), await openStream(customer)];
    const refused = await askForStream(customer);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: -1, msg: expect.stringContaining("2 event streams") });
    await openStream(customer, { headers: await keyOf(customer, ["read"]) });
    await first.leave();
    await openStream(customer);
  });

  test("in one process", async () => {
    await useHub({ most: 1, everyMs: 3_600_000 });
    const stream = await openStream(await aCustomer());
    const refused = await askForStream(await aCustomer());
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: -1, msg: expect.stringContaining("as it can bear") });
    await stream.leave();
    await openStream(await aCustomer());
  });
});

test("a server that stops ends its streams in good order, and sends newcomers elsewhere", async () => {
  const hub = await useHub();
  const { customer } = await anOrder();
  const stream = await openStream(customer);
  await hub.end();
  expect(await stream.ended()).toBe(true);
  const late = await openStream(customer);
  expect(await late.ended()).toBe(true);
});
