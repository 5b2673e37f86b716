// Nothing is measured before floor and application were seen to give the same answers and to write the same rows:
// a floor that does less would prove nothing.
import { deepStrictEqual } from "node:assert";
import { sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { createOrderEndpoint, getOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { connected } from "@/scripts/postgres/databases.mjs";
import type { Call } from "../load/call";
import { OPERATIONS } from "../operations/operations";
import { randomFrom } from "../operations/random";
import type { Owned, Shop } from "../operations/shop";
import { CAPPED } from "../seed/product";
import type { Server } from "./servers";
import { rowsAbout, withoutOwn } from "./written-rows";

type Pair = { floor: Server; application: Server };
type Reply = { code: number; data?: unknown };

/** Throws with the difference when the two are not alike. */
export async function checkAlike(pair: Pair, shop: Shop, databaseUrl: string): Promise<void> {
  for (const order of shop.talkedOver.slice(0, 60)) await sameAnswer(pair, detail(order));
  for (const order of shop.rare) await sameAnswer(pair, detail(order));
  for (const { customer } of shop.rare) await sameAnswer(pair, list(customer.token));
  for (const order of shop.silent.slice(0, 20)) await sameAnswer(pair, detail(order));
  for (const customer of shop.customers.slice(0, 20)) await sameAnswer(pair, list(customer.token));
  await sameWork(pair, shop, databaseUrl);
  await sameWork(pair, shop, databaseUrl, CAPPED.withRoom);
  for (const call of refusedCalls(shop)) await sameCode(pair, call);
}

async function sameAnswer({ floor, application }: Pair, call: Call): Promise<void> {
  const [expected, found] = [await answerTo(application, call), await answerTo(floor, call)];
  if (expected.code !== 0) throw new Error(`Atelier refuses ${call.path}: ${JSON.stringify(expected)}`);
  alike(found, expected, `answer ${call.path} alike`);
}

/** Each makes an order with a message. Answers and rows differ in their numbers and times only. */
async function sameWork(pair: Pair, shop: Shop, databaseUrl: string, product?: number): Promise<void> {
  const [expected, found] = [
    await work(pair.application, shop, product),
    await work(pair.floor, shop, product),
  ];
  alike(withoutOwn(found.replies), withoutOwn(expected.replies), "answer a request and a message alike");
  for (const { order } of [expected, found]) await sameAnswer(pair, detail(order));
  await sameAnswer(pair, list(expected.order.customer.token));
  const rows = await connected(databaseUrl, async (client) => [
    await rowsAbout(client, expected.order.id),
    await rowsAbout(client, found.order.id),
  ]);
  alike(rows[1], rows[0], "write the same rows");
}

async function work(server: Server, shop: Shop, product?: number) {
  const [request, send] = [OPERATIONS.CREATE(shop, randomFrom(1)), OPERATIONS.SEND(shop, randomFrom(1))];
  const create = product === undefined ? request : withBody(request, { archive_id: product });
  const customer = shop.customers.find(({ token }) => token === create.headers.token);
  const made = await answerTo(server, create);
  if (made.code !== 0) throw new Error(`${server.name} makes no order: ${JSON.stringify(made)}`);
  const { id } = made.data as { id: number };
  const sent = await answerTo(server, { ...withBody(send, { comm_order_id: id }), headers: create.headers });
  return { replies: [made, sent], order: { id, customer } as Owned };
}

async function sameCode({ floor, application }: Pair, call: Call): Promise<void> {
  const [expected, found] = [await answerTo(application, call), await answerTo(floor, call)];
  if (expected.code === 0)
    throw new Error(`Atelier does not refuse ${call.path}: ${JSON.stringify(expected)}`);
  alike(found.code, expected.code, `refuse ${call.path} ${call.body ?? ""} alike`);
}

/** What a floor that skipped a check would answer. */
function refusedCalls(shop: Shop): Call[] {
  const [mine, other] = shop.talkedOver as [Owned, Owned];
  const stranger = shop.customers.find(({ id }) => id !== mine.customer.id)?.token ?? "";
  const token = mine.customer.token;
  const forged = `${token.slice(0, -8)}AAAAAAAA`;
  const send = (draft: object, by = token) => post(sendMessageEndpoint.path, by, draft);
  const draft = { comm_order_id: mine.id, message_type: "text", content: "Hello" };
  return [
    { ...detail(mine), headers: { token: forged } },
    { ...detail(mine), headers: {} },
    { ...detail(mine), headers: { token: shop.staff.session } },
    { ...detail(mine), headers: { token: stranger } },
    { ...detail(other), path: `${getOrderEndpoint.path}?id=none` },
    send({ ...draft, content: " " }),
    send({ ...draft, sender_id: 2_000_000_000 }),
    send(draft, stranger),
    post(createOrderEndpoint.path, token, {
      archive_id: 1,
      title: "No answers",
      content: "…",
      phone: "+351 912345678",
    }),
    post(createOrderEndpoint.path, token, { archive_id: 2_000_000_000 }),
    withBody(OPERATIONS.CREATE(shop, randomFrom(1)), { archive_id: CAPPED.full }),
  ];
}

async function answerTo({ url }: Server, { path, method, headers, body }: Call): Promise<Reply> {
  const response = await fetch(url + path, { method, headers, body });
  return (await response.json()) as Reply;
}

const withBody = (call: Call, more: object): Call => ({
  ...call,
  body: JSON.stringify({ ...JSON.parse(call.body ?? ""), ...more }),
});

function alike(found: unknown, expected: unknown, how: string): void {
  try {
    deepStrictEqual(found, expected);
  } catch (error) {
    throw new Error(
      `Floor (+) and Atelier (-) do not ${how}: bring bench/floor up to date.\n${(error as Error).message}`,
    );
  }
}

function detail({ id, customer }: Owned): Call {
  return { method: "GET", path: `${getOrderEndpoint.path}?id=${id}`, headers: { token: customer.token } };
}

function list(token: string): Call {
  return { method: "GET", path: listOrdersEndpoint.path, headers: { token } };
}

function post(path: string, token: string, body: object): Call {
  return {
    method: "POST",
    path,
    headers: { token, "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}
