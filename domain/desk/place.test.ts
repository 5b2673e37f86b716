import { expect, test } from "vitest";
import { readPlace, writePlace } from "./place";

const moment = { key: "2026-11-22T09:30:00.123Z", id: 188 };

test("a place can be passed on as text and found again", () => {
  for (const [place, order] of [
    [moment, "longest_waiting"],
    [moment, "first_accepted"],
    [{ key: "2026-12-24", id: 2_147_483_647 }, "first_needed"],
    [{ key: "2026-12-24", id: 1 }, "first_to_end"],
    [{ key: "188", id: 188 }, "newest"],
  ] as const)
    expect(readPlace(writePlace(place), order)).toEqual(place);
});

test("the place of a list in another order is none", () => {
  expect(readPlace(writePlace(moment), "first_needed")).toBeNull();
  expect(readPlace(writePlace(moment), "newest")).toBeNull();
  expect(readPlace(writePlace({ key: "188", id: 188 }), "longest_waiting")).toBeNull();
});

test.each([
  "",
  "a",
  "%%%",
  "188",
  "x".repeat(500),
  btoa("2026-13-45T09:30:00.123Z~188"),
  btoa("2026-11-22T09:30:00.123Z~0"),
  btoa("2026-11-22T09:30:00.123Z~2147483648"),
  btoa("2026-11-22T09:30:00.123Z~1~2"),
  btoa("'; DROP TABLE~188"),
])("%s is no place", (text) => {
  expect(readPlace(text.replaceAll("=", ""), "longest_waiting")).toBeNull();
});
