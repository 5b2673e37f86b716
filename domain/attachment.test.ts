import { expect, test } from "vitest";
import { localAddress } from "./attachment";

test.each([
  [
    "https://orders.test/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A",
    "/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A",
  ],
  ["http://localhost:3000/api/attachment/file/abc?size=thumb", "/api/attachment/file/abc?size=thumb"],
  ["/pictures/oak-desk.webp", "/pictures/oak-desk.webp"],
])("a page loads our own picture %s by its path", (address, path) => {
  expect(localAddress(address)).toBe(path);
});

test.each([
  "https://pic.test/a.jpg",
  "javascript:alert(1)",
  "",
  "https://",
  "/pictures/../orders/5",
  "/api/login",
])("a page never loads “%s”", (address) => {
  expect(localAddress(address)).toBeNull();
});
