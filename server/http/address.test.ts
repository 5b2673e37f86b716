import { expect, test } from "vitest";
import { pathOf, queryOf } from "./address";

test.each([
  ["http://shop.test/api/orders", "/api/orders", {}],
  ["http://shop.test/api/orders?", "/api/orders", {}],
  [
    "https://shop.test:8443/api/orders?status=1&keyword=a+b%20%E6%9C%A8",
    "/api/orders",
    { status: "1", keyword: "a b 木" },
  ],
  ["http://shop.test/api/orders?next=/a?b&id=1&id=2", "/api/orders", { next: "/a?b", id: "2" }],
  ["http://shop.test/?at=http://other.test/x", "/", { at: "http://other.test/x" }],
])("a caller of “%s” is understood", (url, path, query) => {
  const request = new Request(url);
  expect([pathOf(request), queryOf(request)]).toEqual([path, query]);
  expect(pathOf(request)).toBe(new URL(url).pathname);
});
