import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { linkOpens } from "@/domain/link";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { listMessagesEndpoint, sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { seeNotificationsEndpoint } from "@/schemas/endpoints/notifications";
import { createOrderEndpoint, getOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { acceptQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { listSalesEndpoint } from "@/schemas/endpoints/sales";
import { signToken } from "@/server/accounts/token";
import { db } from "@/server/db";
import { endLinks } from "@/server/links/end-links";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { getOrder } from "@/server/orders/get-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { aCustomer, anOrder, aRequest, type Situation } from "@/server/testing/factories";
import { askForStream, useHub } from "@/server/testing/open-stream";
import { ReadStream } from "@/server/testing/read-stream";
import { anUpload } from "@/server/testing/uploads";
import { call, linkCookieOf, routesAt } from "@/server/testing/wire";

/** Stands in everything of the customer's other order, and nowhere in the one that the link opens. */
const SECRET = "Kaleidoscope";
const OWN = { origin: "http://localhost:3000" };

let customer: Viewer;
let other: Situation & { picture: string; sale: string };
let linked: Situation;
let guest: Viewer;
let headers: Record<string, string>;

beforeAll(async () => {
  customer = await aCustomer({ name: "Ana" });
  const picture = (await anUpload(customer, { name: `${SECRET}.png` })).file_location;
  const request = { title: SECRET, content: SECRET, images: [picture] };
  const situation = await anOrder({ in: "quoted", customer, request });
  await sendMessage(customer, { comm_order_id: situation.id, message_type: "text", content: SECRET });
  const sale = await acceptQuote(customer, { id: situation.id, remark: SECRET });
  other = { ...situation, picture, sale: sale.order_id };
  await follow();
});

/** A new order of theirs, and a browser that came to it by a link. */
async function follow(): Promise<void> {
  linked = await anOrder({ in: "quoted", customer });
  const { cookie, viewer } = await linkCookieOf(linked.id);
  guest = viewer;
  headers = { cookie, ...OWN };
}

/** What the endpoint's own example gives, but under the other order's numbers, and looking everywhere. */
function inputsFor({ input, example }: Endpoint): Record<string, unknown>[] {
  const { properties = {} } = z.toJSONSchema(input, { io: "input" });
  const names = { id: other.id, comm_order_id: other.id, order_id: other.sale, keyword: SECRET, after: 0 };
  const taken = Object.entries({ ...(example.input as object), ...names }).filter(
    ([key]) => key in properties,
  );
  return [taken, taken.filter(([key]) => !/^id$|order_id$|^status$/.test(key))].map(Object.fromEntries);
}

describe.each(ENDPOINTS)("$method $path", (endpoint) => {
  test("tells a link's visitor nothing of their customer's other order, and leaves it as it is", async () => {
    const before = await getOrder(customer, { id: other.id });
    for (const input of inputsFor(endpoint)) {
      const given = endpoint.method === "GET" ? { query: input } : { body: input };
      const reply = await call(endpoint, { headers, ...given });
      expect(reply.status).toBeLessThan(500);
      expect(JSON.stringify(reply.body)).not.toContain(SECRET);
    }
    expect(await getOrder(customer, { id: other.id })).toEqual(before);
  });
});

describe("whoever came by a link into one order", () => {
  beforeEach(follow);

  test("does there what its customer does: reads, writes and accepts", async () => {
    const { id } = linked;
    const order = await call(getOrderEndpoint, { headers, query: { id } });
    expect(order.data.actions).toEqual((await getOrder(customer, { id })).actions);
    const body = { comm_order_id: id, message_type: "text", content: "From my phone" };
    expect(await call(sendMessageEndpoint, { headers, body })).toMatchObject({
      code: 0,
      data: { sender_id: customer.id, sender_name: "Ana" },
    });
    const thread = await call(listMessagesEndpoint, { headers, query: { comm_order_id: id } });
    expect(JSON.stringify(thread.data)).toContain("From my phone");
    expect(await call(acceptQuoteEndpoint, { headers, body: { id } })).toMatchObject({ code: 0 });
  });

  test("finds one order in every list, and none under any other number", async () => {
    expect(await call(listOrdersEndpoint, { headers })).toMatchObject({
      total: 1,
      data: [{ id: linked.id }],
    });
    expect(await call(listOrdersEndpoint, { headers, query: { keyword: SECRET } })).toMatchObject({
      total: 0,
    });
    expect(await call(listSalesEndpoint, { headers })).toMatchObject({ total: 0 });
    expect(await call(getOrderEndpoint, { headers, query: { id: other.id } })).toMatchObject({ code: 1002 });
  });

  test("has seen what happened there when they have looked, and is not mailed it; elsewhere they have seen nothing", async () => {
    await followFacts();
    const unseen = (orderId: number) =>
      db().notification.count({ where: { userId: customer.id, orderId, seenAt: null } });
    expect(await unseen(linked.id)).toBeGreaterThan(0);
    const before = await unseen(other.id);
    expect(before).toBeGreaterThan(0);
    const see = (comm_order_id: number) =>
      call(seeNotificationsEndpoint, { headers, body: { comm_order_id } });
    expect(await see(other.id)).toMatchObject({ code: 1002 });
    expect(await see(linked.id)).toMatchObject({ code: 0, data: { unseen: 0 } });
    expect(await see(0)).toMatchObject({ code: 0, data: { unseen: 0 } });
    expect([await unseen(linked.id), await unseen(other.id)]).toEqual([0, before]);
  });

  test("makes no order, and has nothing to do with the account", async () => {
    const body = aRequest(linked.order.archive_id);
    const closed = ENDPOINTS.filter(({ access, path }) => access === "signed_in" && !linkOpens(path));
    expect(closed.map(({ path }) => path)).toEqual(
      expect.arrayContaining([createOrderEndpoint.path, "/api/account", "/api/webhook/create"]),
    );
    for (const endpoint of closed)
      expect(
        await call(endpoint, { headers, body: endpoint.method === "POST" ? body : undefined }),
        endpoint.path,
      ).toMatchObject({ code: 1002, msg: expect.stringContaining("opens one order") });
  });

  test("gets the files of this order, and of none beside it", async () => {
    const statusOf = async (address: string) => {
      const { GET } = await routesAt("/api/attachment/file/[key]");
      const reply = await GET(new Request(address, { headers }));
      return reply.headers.get("content-type");
    };
    const loose = (await anUpload(guest, { name: "mine.png" })).file_location;
    expect(await statusOf(other.picture)).toContain("application/json");
    expect(await statusOf(loose)).toBe("image/png");
    const body = { comm_order_id: linked.id, message_type: "image", content: other.picture };
    expect(await call(sendMessageEndpoint, { headers, body })).toMatchObject({ code: -1 });
    expect(await call(sendMessageEndpoint, { headers, body: { ...body, content: loose } })).toMatchObject({
      code: 0,
    });
  });

  test("has a session that serves in no header, and not beyond their order's links", async () => {
    const session = headers.cookie?.split(/[=;]/)[1] ?? "";
    expect(
      await call(getOrderEndpoint, { headers: { Token: session }, query: { id: linked.id } }),
    ).toMatchObject({
      code: 1001,
    });
    const bare = signToken({ sub: customer.id, ver: 0, life: 60, use: "link" });
    const cookie = `next-auth.session-token=${bare}`;
    expect(await call(listOrdersEndpoint, { headers: { cookie, ...OWN } })).toMatchObject({ code: 1001 });
    await endLinks(linked.staff, { id: linked.id });
    expect(await call(getOrderEndpoint, { headers, query: { id: linked.id } })).toMatchObject({ code: 1001 });
  });

  test("hears what happens on their order alone, and no more once its links are ended", async () => {
    await useHub();
    const stream = new ReadStream(await askForStream(guest, { headers }));
    const say = (id: number, content: string) =>
      sendMessage(customer, { comm_order_id: id, message_type: "text", content });
    await say(other.id, SECRET);
    await say(linked.id, "For everybody here");
    await stream.hears(1);
    expect(stream.heard.map(({ fact }) => fact.comm_order_id)).toEqual([linked.id]);
    await endLinks(linked.staff, { id: linked.id });
    expect(await stream.ended()).toBe(true);
  });
});
