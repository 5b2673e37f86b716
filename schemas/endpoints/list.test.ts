import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import order from "@/i18n/en/order.json";
import { type Endpoint, replyOf } from "../endpoint";
import { STATUS_TEXT } from "../examples/order";
import { ENDPOINTS } from "./list";

test("every call has an address and a name of its own", () => {
  const addresses = ENDPOINTS.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { summary } of ENDPOINTS) expect(summary).toMatch(/^[A-Z][^.]+$/);
});

test("the published calls are all there", () => {
  const addresses = ENDPOINTS.map(({ method, path }) => `${method} ${path}`);
  for (const published of [
    "POST /api/communication/order/create",
    "GET /api/communication/order/detail",
    "GET /api/communication/orders",
    "POST /api/communication/order/update",
    "POST /api/communication/order/accept",
    "GET /api/communication/messages",
    "POST /api/communication/message/send",
    "POST /api/login",
    "POST /api/register",
    "POST /api/attachment/upload",
    "GET /api/archive/list",
    "GET /api/archive/detail",
    "GET /api/orders",
    "GET /api/order/detail",
    "POST /api/order/payment",
    "POST /api/order/cancel",
  ])
    expect(addresses).toContain(published);
});

test("no two schemas share an id: the second would silently take the first one's place", () => {
  const folder = new URL("../", import.meta.url);
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const ids = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/meta\(\{\s*id: "(\w+)"/g)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(ENDPOINTS)("$path answers JSON types only, which a document can show", ({ data, input }) => {
  expect(() => z.toJSONSchema(data, { io: "output" })).not.toThrow();
  expect(() => z.toJSONSchema(input, { io: "input" })).not.toThrow();
});

describe.each(ENDPOINTS as Endpoint[])("the example of $path", (endpoint) => {
  const { input, example, paged } = endpoint;

  test("is a call that would be understood", () => {
    expect(input.safeParse(example.input)).toMatchObject({ success: true });
    const known = Object.keys((input as z.ZodObject).shape);
    expect(known).toEqual(expect.arrayContaining(Object.keys(example.input as object)));
  });

  test("is a reply that holds all there is, and nothing more", () => {
    const reply = { code: 0, msg: "", data: example.data, ...(paged && { total: 1 }) };
    expect(replyOf(endpoint).parse(reply)).toEqual(reply);
  });

  test("is out of a shop's life", () => {
    expect(JSON.stringify(example)).not.toMatch(/"(string|test|foo|bar|example|lorem[^"]*)"/i);
  });
});

test("the examples' orders say how they stand in the words of the page", () => {
  expect(order.status).toMatchObject(STATUS_TEXT);
});
