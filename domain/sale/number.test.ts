import { describe, expect, test } from "vitest";
import { saleIdIn, saleNumber } from "./number";

describe("a sales order's number", () => {
  test("is the day and the running number, all digits", () => {
    expect(saleNumber(17, "2026-11-22")).toBe("20261122000017");
    expect(saleNumber(1_234_567, "2026-11-22")).toBe("202611221234567");
  });

  test.each([1, 17, 999_999, 1_000_000, 2_147_483_647])("leads back to the id %i, as does the id", (id) => {
    expect(saleIdIn(saleNumber(id, "2026-11-22"))).toBe(id);
    expect(saleIdIn(String(id))).toBe(id);
  });

  test.each([
    "",
    "0",
    "-1",
    "1.5",
    "abc",
    "2147483648",
    "99999999999",
    "2026112200001",
    "20261122000000",
    "202611222147483648",
    "9".repeat(19),
    " 17",
    "１７",
  ])("“%s” is none", (text) => {
    expect(saleIdIn(text)).toBeNull();
  });
});
