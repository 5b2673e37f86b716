import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import {
  acceptQuoteEndpoint,
  listCostsEndpoint,
  previewQuoteEndpoint,
  requestChangesEndpoint,
  sendQuoteEndpoint,
} from "@/schemas/endpoints/quotes";
import { QuoteDraft } from "@/schemas/quote";
import { db } from "@/server/db";
import { aCustomer, anOrder, type Situation } from "@/server/testing/factories";
import { readPdf } from "@/server/testing/read-pdf";
import { Receiver } from "@/server/testing/receiver";
import { aWebhook } from "@/server/testing/webhooks";
import { call, tokenOf } from "@/server/testing/wire";
import { deliverDue } from "@/server/webhooks/deliver";
import { costsOn, listCosts } from "./list-costs";
import { previewQuote } from "./preview-quote";
import { printQuote } from "./print-quote";
import { sendQuote } from "./send-quote";

/** Figures that stand nowhere else, as amounts, as texts and as what they make. */
const COSTED = {
  quote_price: "1230",
  quote_content: "Oak, oiled.",
  lines: [
    { title: "Top", quantity: 1, unit_price: "800", unit_cost: "417.31" },
    { title: "Leg", quantity: 4, unit_price: "50" },
  ],
  tax_name: "VAT",
  tax_rate: "23",
  cost: "29.87",
};
const CANARIES = /417\.?31|29\.?87|447\.?18|552\.?82|unit_cost|margin|"cost/;

const draftFor = (id: number, more: object = {}) => QuoteDraft.parse({ id, ...COSTED, ...more });

let given: Situation;
beforeAll(async () => {
  given = await anOrder({ in: "in_communication" });
  await sendQuote(given.staff, draftFor(given.id));
});

describe("what a quote costs", () => {
  test("is kept with the version, and the staff read what it leaves", async () => {
    const [cost, ...more] = await listCosts(given.staff, { id: given.id });
    expect(more).toEqual([]);
    expect(cost).toMatchObject({
      version: 1,
      currency: "USD",
      lines: [41_731, null],
      other: 2_987,
      total: 44_718,
      margin: 55_282,
      margin_percent: "55.3",
    });
    expect(await costsOn(given.staff, given.id)).toEqual([cost]);
  });

  test("may be left out, and is each version's own", async () => {
    const { id, staff } = await anOrder({ in: "quoted" });
    expect(await listCosts(staff, { id })).toEqual([]);
    await sendQuote(staff, draftFor(id));
    await sendQuote(staff, draftFor(id, { cost: undefined }));
    expect(await listCosts(staff, { id })).toMatchObject([
      { version: 2, total: 44_718 },
      { version: 3, other: null, total: 41_731 },
    ]);
  });

  test.each([
    ["cost", { cost: "12.345" }],
    [
      "cost",
      {
        cost: "10000000000",
        lines: [{ title: "Top", quantity: 9, unit_price: "0.01", unit_cost: "9999999999" }],
        quote_price: "0.09",
        tax_rate: undefined,
        tax_name: undefined,
      },
    ],
    [
      "lines.1.unit_cost",
      { lines: [COSTED.lines[0], { title: "Leg", quantity: 4, unit_price: "50", unit_cost: "-1" }] },
    ],
  ])(
    "that is no amount is refused at %s, in a preview as in a quote, and nothing is kept",
    async (path, wrong) => {
      const { id, staff } = await anOrder({ in: "in_communication" });
      const refusal = { kind: "invalid", fields: { [path]: [{ rule: "money" }] } };
      await expect(sendQuote(staff, draftFor(id, wrong))).rejects.toMatchObject(refusal);
      await expect(previewQuote(staff, draftFor(id, wrong))).rejects.toMatchObject(refusal);
      expect(await db().quote.count({ where: { orderId: id } })).toBe(0);
    },
  );

  test("is not for the customer whose order it is, nor for a stranger", async () => {
    for (const viewer of [given.customer, await aCustomer()]) {
      await expect(listCosts(viewer, { id: given.id })).rejects.toMatchObject({ kind: "not_allowed" });
      expect(await costsOn(viewer, given.id)).toEqual([]);
    }
    await expect(listCosts(given.staff, { id: 999_999 })).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("no figure of it is anywhere that a customer looks", () => {
  const ask = async (viewer: Viewer, endpoint: Endpoint, input: object) => {
    const { body } = await call(endpoint, {
      headers: await tokenOf(viewer),
      ...(endpoint.method === "GET" ? { query: input } : { body: input }),
    });
    return JSON.stringify(body);
  };

  test("the staff's own reading has it, so the tests below look for something", async () => {
    expect(await ask(given.staff, listCostsEndpoint, { id: given.id })).toMatch(CANARIES);
  });

  test("in no reply that they may have, nor in the replies to a quote and its preview", async () => {
    const { customer, staff, id } = await anOrder({ in: "in_communication" });
    expect(await ask(staff, previewQuoteEndpoint, draftFor(id))).not.toMatch(CANARIES);
    expect(await ask(staff, sendQuoteEndpoint, draftFor(id))).not.toMatch(CANARIES);
    expect(await ask(customer, requestChangesEndpoint, { id, what: "Ash" })).not.toMatch(CANARIES);
    await sendQuote(staff, draftFor(id));
    expect(await ask(customer, acceptQuoteEndpoint, { id })).not.toMatch(CANARIES);
    const sale = await db().salesOrder.findUniqueOrThrow({ where: { orderId: id } });
    for (const endpoint of ENDPOINTS.filter(({ method }) => method === "GET") as Endpoint[]) {
      const { properties = {} } = z.toJSONSchema(endpoint.input, { io: "input" });
      const named = Object.entries({
        ...(endpoint.example.input as object),
        id,
        comm_order_id: id,
        after: 0,
      });
      const inputs = [named, [["id", sale.id] as [string, unknown]]];
      for (const input of inputs) {
        const known = Object.fromEntries(input.filter(([key]) => key in properties));
        expect(await ask(customer, endpoint, known), endpoint.path).not.toMatch(CANARIES);
      }
    }
  });

  test("in no fact and no delivery, the studio's own included", async () => {
    const { id } = given;
    const kept = await db().$queryRaw<{ text: string }[]>`
      SELECT row_to_json(e)::text AS text FROM "Event" e WHERE e."orderId" = ${id}
      UNION ALL SELECT row_to_json(m)::text FROM "Message" m WHERE m."orderId" = ${id}
      UNION ALL SELECT row_to_json(q)::text FROM "Quote" q WHERE q."orderId" = ${id}`;
    expect(kept.length).toBeGreaterThan(3);
    for (const { text } of kept) expect(text).not.toMatch(CANARIES);
  });

  test("in no message to a webhook, be it the customer's or the studio's", async () => {
    const receiver = await new Receiver().open();
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    for (const viewer of [customer, staff]) await aWebhook(viewer, receiver);
    await sendQuote(staff, draftFor(id));
    await deliverDue(10);
    await receiver.close();
    const told = receiver.received
      .map(({ body }) => body)
      .filter((body) => body.includes("order.send_quote"));
    expect(told).toHaveLength(2);
    for (const body of told) expect(body).not.toMatch(CANARIES);
  });

  test("in no document, whoever has it drawn", async () => {
    for (const viewer of [given.customer, given.staff]) {
      const { bytes } = await printQuote(viewer, { id: given.id });
      expect((await readPdf(bytes)).join()).not.toMatch(CANARIES);
    }
  });
});
