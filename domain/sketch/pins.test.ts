import { describe, expect, test } from "vitest";
import { numbered, placeOf } from "./pins";

const pin = (id: number, authorType: "user" | "admin", doneAt: number | null = null) => ({
  id,
  authorType,
  doneAt,
});

describe("the pins of a round", () => {
  test("are numbered as they were placed, without gaps, however they are read", () => {
    const pins = numbered([pin(9, "user"), pin(4, "admin"), pin(7, "user")]);
    expect(pins.map(({ id, number }) => [id, number])).toEqual([
      [4, 1],
      [7, 2],
      [9, 3],
    ]);
    expect(numbered([])).toEqual([]);
  });

  test("one that is done counts as answered, and so does one after which the other side placed its own", () => {
    const pins = numbered([pin(1, "user"), pin(2, "user", 1795327200), pin(3, "admin"), pin(4, "admin")]);
    expect(pins.map(({ answered }) => answered)).toEqual([true, true, false, false]);
  });
});

test("a pin is at a place, the upper left corner included, or about the picture as a whole", () => {
  expect(placeOf({ x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  expect(placeOf({ x: null, y: null })).toBeNull();
});
