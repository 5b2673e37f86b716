import { expect, test } from "vitest";
import { isMet, targetTable } from "./target";

test("a target is met at its very bound, and not when nothing was measured", () => {
  expect(isMet({ what: "", measured: 0.8, bound: { atLeast: 0.8 } })).toBe(true);
  expect(isMet({ what: "", measured: 0.799, bound: { atLeast: 0.8 } })).toBe(false);
  expect(isMet({ what: "", measured: 300, bound: { atMost: 300 } })).toBe(true);
  expect(isMet({ what: "", measured: 300.1, bound: { atMost: 300 } })).toBe(false);
  expect(isMet({ what: "", measured: Number.NaN, bound: { atMost: 300 } })).toBe(false);
});

test("a reader sees what was asked, what was found, and which targets are missed", () => {
  const lines = targetTable([
    { what: "DETAIL", measured: 0.234, bound: { atLeast: 0.8 } },
    { what: "memory, MB", measured: 210.4, bound: { atMost: 300 }, places: 0 },
    { what: "nothing", measured: Number.NaN, bound: { atMost: 1 } },
  ]).join("\n");
  expect(lines).toMatch(/DETAIL\s+\|\s+≥ 0\.80 \|\s+0\.23 \|\s+\*\*missed\*\*/);
  expect(lines).toMatch(/memory, MB \|\s+≤ 300 \|\s+210 \|\s+met/);
  expect(lines).toMatch(/nothing\s+\|\s+≤ 1\.00 \|\s+– \| not measured/);
});

test("without targets there is no table", () => {
  expect(targetTable([])).toEqual([]);
});
