import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aProduct, aQuote } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { anUpload } from "@/server/testing/uploads";
import { call, cookieOf, keyOf, tokenOf } from "@/server/testing/wire";

/** Stands in everything that one customer has ever said to the shop, and nowhere else. */
const SECRET = "Kaleidoscope";

let theirs: { order: number; sale: { id: number; order_id: string }; customer: Viewer };
let strangers: [who: string, headers: Record<string, string>][];

beforeAll(async () => {
  const customer = await aCustomer({ name: SECRET, userName: SECRET.toLowerCase() });
  const product = await aProduct({ fields: [{ key: "wood" }] });
  const request = {
    archive_id: product.id,
    title: SECRET,
    content: SECRET,
    order_extra: { wood: SECRET },
    images: [(await anUpload(customer, { name: `${SECRET}.png` })).file_location],
  };
  const { id, staff } = await anOrder({ in: "in_communication", customer, request });
  await sendMessage(customer, { comm_order_id: id, message_type: "text", content: SECRET });
  await sendQuote(staff, aQuote(id, { quote_content: SECRET }));
  const { id: saleId, order_id } = await acceptQuote(customer, { id, remark: SECRET });
  theirs = { order: id, sale: { id: saleId, order_id }, customer };

  const stranger = await aCustomer();
  const own = { origin: "http://localhost:3000" };
  await followFacts();
  strangers = [
    ["nobody", {}],
    ["somebody with a token of nobody", { Token: "nonsense" }],
    ["a stranger", await tokenOf(stranger)],
    ["a stranger's browser", { ...(await cookieOf(stranger)), ...own }],
    ["a stranger's program", await keyOf(stranger, ["read", "write"])],
    ["a program of staff that stands on the customer's side", await keyOf(staff, ["read", "write"])],
    ["their own browser on a foreign page", { ...(await cookieOf(customer)), origin: "https://evil.test" }],
  ];
});

/** What the endpoint's own example gives, but looking for what is theirs: everywhere, and under its own numbers. */
function inputsFor({ input, example }: Endpoint): Record<string, unknown>[] {
  const { properties = {} } = z.toJSONSchema(input, { io: "input" });
  const names: Record<string, unknown> = {
    id: theirs.order,
    comm_order_id: theirs.order,
    order_id: theirs.sale.order_id,
    keyword: SECRET,
    after: 0,
  };
  const taken = Object.entries({ ...(example.input as object), ...names }).filter(
    ([key]) => key in properties,
  );
  const looking = taken.filter(([key]) => !/^id$|order_id$|^status$/.test(key));
  return [Object.fromEntries(taken), Object.fromEntries(looking)];
}

function ask(endpoint: Endpoint, headers: Record<string, string>, input: object) {
  return call(endpoint, { headers, ...(endpoint.method === "GET" ? { query: input } : { body: input }) });
}

/** What anybody may do for themselves, whoever's numbers they give. */
const FOR_ONESELF = /create$|webhook|login$|register$|upload$|settings\/save$|device\/(add|remove)$/;

describe.each(ENDPOINTS)("$method $path", (endpoint) => {
  test("whoever has no part in an order learns nothing of it and changes nothing", async () => {
    for (const [who, headers] of strangers) {
      const before = await stored();
      for (const input of inputsFor(endpoint)) {
        const reply = await ask(endpoint, headers, input);
        expect(reply.status, who).toBeLessThan(500);
        expect(JSON.stringify(reply.body), who).not.toContain(SECRET);
        if (endpoint.method === "GET" || FOR_ONESELF.test(endpoint.path)) continue;
        expect([-1, 1001, 1002], `${who}: ${reply.msg}`).toContain(reply.code);
        expect(await stored(), who).toBe(before);
      }
    }
  });
});

test("the customer themself finds it all, so the test above looks for something", async () => {
  const headers = await tokenOf(theirs.customer);
  const found = await Promise.all(
    ENDPOINTS.filter(({ method }) => method === "GET").flatMap((endpoint) =>
      inputsFor(endpoint).map((input) => ask(endpoint, headers, input)),
    ),
  );
  const telling = found.filter(({ body }) => JSON.stringify(body).includes(SECRET));
  expect(telling.length).toBeGreaterThanOrEqual(6);
});
