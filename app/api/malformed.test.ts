import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { MESSAGE_TYPES } from "@/domain/message";
import type { Endpoint } from "@/schemas/endpoint";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { createOrderEndpoint } from "@/schemas/endpoints/orders";
import { placeEvents } from "@/server/events/place-events";
import { anOrder } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { call, type Reply, tokenOf } from "@/server/testing/wire";

const strange = fc.constantFrom<unknown>(
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud83d",
  "null",
  "1e309",
  "-0",
  "0x10",
  "2147483648",
  "9".repeat(40),
  "x".repeat(20_001),
  "2026-02-30",
  "javascript:alert(1)",
  "/api/attachment/file/AAAAAAAAAAAAAAAAAAAAAA",
  '\'; DROP TABLE "Order"; --',
  "{{7*7}}",
  "%00",
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  -1e-7,
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  [{}],
  { a: { b: { c: [] } } },
  Array(120).fill("https://pic.test/a.jpg"),
  { $ne: 1 },
  { length: 5 },
  { toString: "x" },
);
const anything = fc.oneof({ weight: 4, arbitrary: strange }, { weight: 1, arbitrary: fc.jsonValue() });

let people: Record<string, string>[];
let orders: number[];
beforeAll(async () => {
  const made = [
    await anOrder({ in: "pending" }),
    await anOrder({ in: "quoted" }),
    await anOrder({ in: "cancelled" }),
  ];
  const [{ customer, staff }] = made as [(typeof made)[0]];
  orders = made.map(({ id }) => id);
  people = [await tokenOf(customer), await tokenOf(staff), await tokenOf(made[1]?.customer ?? customer)];
});

/** Something like what the endpoint takes: its own keys, each with something strange or something fitting. */
function inputLike({ input }: Endpoint): fc.Arbitrary<unknown> {
  const { properties = {} } = z.toJSONSchema(input, { io: "input" }) as {
    properties?: Record<string, object>;
  };
  const fitting: Record<string, fc.Arbitrary<unknown>> = {
    id: fc.nat(3).map((at) => orders[at] ?? 1),
    comm_order_id: fc.nat(3).map((at) => orders[at] ?? 1),
    order_id: fc.constantFrom("1", 1, "20261122000001", 20261122000001),
    pay_way: fc.constantFrom("offline", "cash", ""),
    status: fc.constantFrom("waiting", "0", -1),
    admin_id: fc.nat(3),
    archive_id: fc.constantFrom(1, 2, 3),
    message_type: fc.constantFrom(...MESSAGE_TYPES),
    meta: fc.dictionary(fc.constantFrom("latitude", "longitude", "phone", "email"), anything, { maxKeys: 4 }),
    title: fc.string({ unit: "binary" }),
    content: fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("1,2", "heart", '{"name":{},"phone":[]}', '{"latitude":"1e5","label":7}', '{"'),
    ),
    quote_content: fc.string(),
    quote_price: fc.constantFrom("10", 10, "10.5"),
    phone: fc.constant("12345"),
    reason: fc.string(),
    what: fc.string(),
    password: fc.string(),
    order_extra: fc.dictionary(fc.string(), anything, { maxKeys: 4 }),
    details: fc.array(fc.dictionary(fc.string({ unit: "binary" }), anything, { maxKeys: 3 }), {
      maxLength: 3,
    }),
    address: fc.dictionary(fc.string({ unit: "binary" }), anything, { maxKeys: 3 }),
    lines: fc.array(fc.record({ title: anything, unit_price: anything, quantity: anything }), {
      maxLength: 3,
    }),
    images: fc.array(anything, { maxLength: 3 }),
  };
  const fields = Object.keys(properties).map(
    (key) => [key, fc.oneof(fitting[key] ?? anything, anything)] as const,
  );
  const record = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.oneof({ weight: 12, arbitrary: record }, { weight: 1, arbitrary: anything });
}

let kept = "";

/** Calls, and holds the call to this: what is refused leaves everything as it was. */
async function callKeeping(endpoint: Endpoint, given: Parameters<typeof call>[1], told: string) {
  const reply = await call(endpoint, given);
  // What was written finds its place in the feed soon afterwards: here at once, and not in the middle of the next call.
  if (reply.code === 0) await placeEvents();
  const now = await stored();
  if (reply.code !== 0) expect(now, told).toBe(kept);
  kept = now;
  return reply;
}

function expectAnswered(reply: Reply, told: string): void {
  expect(reply.status, told).toBe(200);
  expect([0, -1, 1001, 1002], told).toContain(reply.code);
  expect(typeof reply.msg, told).toBe("string");
  if (reply.code !== 0) expect(reply.msg, told).toMatch(/\S/);
  // A sentence with a hole in it, or the name of one, is no sentence.
  expect(reply.msg, told).not.toMatch(/errors\.|issues\.|undefined|\[object/);
}

const CALLS = ENDPOINTS.filter(({ path }) => !/upload|login|register/.test(path));

describe("whatever a program sends", () => {
  beforeEach(async () => {
    await placeEvents();
    kept = await stored();
  });

  test.each(CALLS)("$path answers with the envelope and is never at a loss", async (endpoint) => {
    await fc.assert(
      fc.asyncProperty(
        inputLike(endpoint),
        fc.nat(2),
        fc.option(fc.string({ maxLength: 8 })),
        async (input, who, key) => {
          const headers = {
            ...people[who],
            ...(key?.trim() && /^[\x21-\x7e]+$/.test(key) && { "Idempotency-Key": key }),
          };
          const query = typeof input === "object" && input !== null ? input : { id: input };
          const given = endpoint.method === "GET" ? { headers, query } : { headers, body: input };
          const told = JSON.stringify(input).slice(0, 500);
          expectAnswered(await callKeeping(endpoint, given, told), told);
        },
      ),
      { numRuns: 20, interruptAfterTimeLimit: 15_000 },
    );
  });

  test.each(ENDPOINTS.filter(({ path }) => /login|register/.test(path)))(
    "$path too, and from everywhere",
    async (endpoint) => {
      await fc.assert(
        fc.asyncProperty(inputLike(endpoint), fc.ipV4(), async (input, place) => {
          const told = JSON.stringify(input).slice(0, 500);
          const given = { headers: { "x-forwarded-for": place }, body: input };
          expectAnswered(await callKeeping(endpoint, given, told), told);
        }),
        { numRuns: 20, interruptAfterTimeLimit: 15_000 },
      );
    },
  );

  test("raw bytes are refused as a body, not choked on", async () => {
    const endpoint = createOrderEndpoint;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const reply = await call(endpoint, {
          headers: { ...people[0], "content-type": "application/json" },
          raw: Buffer.from(bytes),
        });
        expectAnswered(reply, Buffer.from(bytes).toString("hex"));
        expect(reply.code).toBe(-1);
      }),
      { numRuns: 60 },
    );
  });
});
