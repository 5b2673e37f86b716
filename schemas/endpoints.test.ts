import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { ENDPOINTS } from "./endpoints";

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
  ])
    expect(addresses).toContain(published);
});

test("no two schemas share an id: the second would silently take the first one's place", () => {
  const folder = new URL("./", import.meta.url);
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
