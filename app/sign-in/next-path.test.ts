import { expect, test } from "vitest";
import { nextPath } from "./next-path";

test.each(["/orders", "/orders/5?sent=1", "/products/engraved-rings/request"])(
  "somebody who was sent to sign in goes on to %s",
  (path) => {
    expect(nextPath(path)).toBe(path);
  },
);

test.each([
  "https://elsewhere.test/",
  "//elsewhere.test",
  "/\\elsewhere.test",
  "/..//elsewhere.test",
  "/.//elsewhere.test/x",
  "/%2e%2e//elsewhere.test",
  "orders",
  "javascript:alert(1)",
  ["/a", "/b"],
  undefined,
])("nobody is led elsewhere by %s", (asked) => {
  expect(nextPath(asked)).toBeUndefined();
});
