import { describe, expect, test } from "vitest";
import { SALE_STATUSES } from "../sale/status";
import { isMarked } from "./marked";
import { SKETCH_KINDS } from "./state";

const holding = (watermarkSketches: boolean, filesAfterBalance: boolean) => ({
  watermarkSketches,
  filesAfterBalance,
});

describe("what a customer gets of a picture", () => {
  test.each(SKETCH_KINDS)("is the picture itself (%s) where the shop holds nothing back", (kind) => {
    for (const sale of [null, ...SALE_STATUSES])
      expect(isMarked(kind, sale, holding(false, false))).toBe(false);
  });

  test("is a marked copy of a sketch, paid or not, and the finished work itself", () => {
    for (const sale of [null, ...SALE_STATUSES]) {
      expect(isMarked("sketch", sale, holding(true, false))).toBe(true);
      expect(isMarked("finished", sale, holding(true, false))).toBe(false);
    }
  });

  test.each(SKETCH_KINDS)("is the picture itself (%s) as soon as all is paid, and not before", (kind) => {
    for (const watermark of [true, false]) {
      const open = SALE_STATUSES.filter((sale) => !isMarked(kind, sale, holding(watermark, true)));
      expect(open).toEqual(["paid", "delivering", "completed"]);
      expect(isMarked(kind, null, holding(watermark, true))).toBe(true);
    }
  });
});
