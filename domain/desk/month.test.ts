import { expect, test } from "vitest";
import { addMonths, isMonth, monthOf, weeksOf } from "./month";

test("a month is told from what is none", () => {
  expect(["2026-11", "1900-01", "9999-12"].filter(isMonth)).toHaveLength(3);
  expect(["2026-13", "2026-00", "2026-1", "1899-12", "10000-01", "2026-11-01", ""].filter(isMonth)).toEqual(
    [],
  );
  expect(monthOf("2026-11-22")).toBe("2026-11");
});

test("one leafs through the years, and no further than there are days", () => {
  expect(addMonths("2026-11", 1)).toBe("2026-12");
  expect(addMonths("2026-12", 1)).toBe("2027-01");
  expect(addMonths("2027-01", -1)).toBe("2026-12");
  expect(addMonths("2026-11", -23)).toBe("2024-12");
  expect(addMonths("9999-12", 1)).toBeNull();
  expect(addMonths("1900-01", -1)).toBeNull();
});

test.each([
  ["2026-11", 6, "2026-10-26", "2026-12-06"],
  ["2026-02", 5, "2026-01-26", "2026-03-01"],
  ["2027-02", 4, "2027-02-01", "2027-02-28"],
  ["2028-02", 5, "2028-01-31", "2028-03-05"],
])("the weeks of %s are whole ones, Monday to Sunday", (month, count, first, last) => {
  const weeks = weeksOf(month);
  expect(weeks).toHaveLength(count);
  expect(weeks.every((days) => days.length === 7)).toBe(true);
  expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([first, last]);
  expect(new Set(weeks.flat()).size).toBe(count * 7);
});
