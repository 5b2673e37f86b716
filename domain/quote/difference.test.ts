import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceOf, isChanged, type Terms } from "./difference";

const DESK: Terms = {
  amount: 120_000,
  currency: "USD",
  content: "Oak, oiled",
  lines: [
    { title: "Top", quantity: 1, unit_price: 100_000 },
    { title: "Leg", quantity: 4, unit_price: 5_000 },
  ],
  discount: null,
  tax: null,
  deposit: 30_000,
  days: 21,
  rounds: 2,
  terms: "",
  valid_until: "2026-12-06",
};
const line = (title: string, quantity: number, unit_price: number) => ({ title, quantity, unit_price });
const usd = (amount: number) => ({ amount, currency: "USD" });

const NOTHING = {
  lines: [],
  discount: null,
  tax: null,
  total: null,
  deposit: null,
  days: null,
  rounds: null,
  valid_until: null,
  content: false,
  terms: false,
};

describe("what a version changed in the one before", () => {
  test("somebody who is sent the same again reads that nothing changed", () => {
    expect(differenceOf(DESK, { ...DESK })).toEqual(NOTHING);
    expect(isChanged(differenceOf(DESK, { ...DESK }))).toBe(false);
  });

  test("lines that were left out, changed and added are told apart", () => {
    const lines = [line("Leg", 6, 5_000), line("Drawer", 1, 8_000)];
    expect(differenceOf(DESK, { ...DESK, lines }).lines).toEqual([
      { kind: "removed", title: "Top", before: { quantity: 1, unit: usd(100_000) } },
      {
        kind: "changed",
        title: "Leg",
        before: { quantity: 4, unit: usd(5_000) },
        after: { quantity: 6, unit: usd(5_000) },
      },
      { kind: "added", title: "Drawer", after: { quantity: 1, unit: usd(8_000) } },
    ]);
  });

  test("the same lines in another order are the same lines", () => {
    expect(differenceOf(DESK, { ...DESK, lines: [...DESK.lines].reverse() })).toEqual(NOTHING);
  });

  test("of two lines with one title, the one that stayed is not said to have changed", () => {
    const before = { ...DESK, lines: [line("Ring", 1, 100), line("Ring", 1, 200)] };
    const after = { ...DESK, lines: [line("Ring", 1, 200), line("Ring", 1, 300)] };
    expect(differenceOf(before, after).lines).toEqual([
      {
        kind: "changed",
        title: "Ring",
        before: { quantity: 1, unit: usd(100) },
        after: { quantity: 1, unit: usd(300) },
      },
    ]);
  });

  test("each fact is told with what it was and what it is, and what is not given is none", () => {
    const told = { amount: 90_000, deposit: null, days: 14, valid_until: "", content: "Ash" };
    const after = { ...DESK, ...told, rounds: 3, terms: "No refunds" };
    expect(differenceOf(DESK, after)).toEqual({
      ...NOTHING,
      total: { before: usd(120_000), after: usd(90_000) },
      deposit: { before: usd(30_000), after: null },
      days: { before: 21, after: 14 },
      valid_until: { before: "2026-12-06", after: null },
      rounds: { before: 2, after: 3 },
      content: true,
      terms: true,
    });
  });

  test("a share off is the same while it is the same share, an amount while it is the same amount", () => {
    const tenth = (amount: number) => ({ ...DESK, discount: { percent: "10", amount } });
    const off = (amount: number) => ({ ...DESK, discount: { percent: "", amount } });
    expect(differenceOf(tenth(100), tenth(200)).discount).toBeNull();
    expect(differenceOf(off(100), off(100)).discount).toBeNull();
    expect(differenceOf(off(100), off(200)).discount).toEqual({ before: usd(100), after: usd(200) });
    expect(differenceOf(tenth(100), off(100)).discount).toEqual({
      before: { percent: "10" },
      after: usd(100),
    });
    expect(differenceOf(DESK, tenth(100)).discount).toEqual({ before: null, after: { percent: "10" } });
  });

  test("another tax, another rate, or one that is no longer included, is a change", () => {
    const tax = { name: "VAT", percent: "23", included: false };
    const taxed = (more: object) => ({ ...DESK, tax: { ...tax, ...more } });
    expect(differenceOf(taxed({}), taxed({})).tax).toBeNull();
    for (const more of [{ name: "GST" }, { percent: "19" }, { included: true }])
      expect(differenceOf(taxed({}), taxed(more)).tax).toEqual({ before: tax, after: { ...tax, ...more } });
  });

  test("a deposit of nothing is not the same as no deposit", () => {
    const before = { ...DESK, deposit: null };
    expect(differenceOf(before, { ...DESK, deposit: 0 }).deposit).toEqual({ before: null, after: usd(0) });
  });

  test("the same figures in another currency are other amounts", () => {
    const { total, deposit, lines } = differenceOf(DESK, { ...DESK, currency: "EUR" });
    expect(total).toEqual({ before: usd(120_000), after: { amount: 120_000, currency: "EUR" } });
    expect(deposit).not.toBeNull();
    expect(lines.map(({ kind }) => kind)).toEqual(["changed", "changed"]);
  });
});

const anyTerms: fc.Arbitrary<Terms> = fc.record({
  amount: fc.nat(),
  currency: fc.constantFrom("USD", "EUR"),
  content: fc.constantFrom("Oak", "Ash"),
  lines: fc.array(
    fc.record({
      title: fc.constantFrom("Top", "Leg", "Drawer"),
      quantity: fc.integer({ min: 1, max: 3 }),
      unit_price: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 8 },
  ),
  discount: fc.option(fc.record({ percent: fc.constantFrom("", "10"), amount: fc.nat(3) })),
  tax: fc.option(
    fc.record({ name: fc.constant("VAT"), percent: fc.constantFrom("19", "23"), included: fc.boolean() }),
  ),
  deposit: fc.option(fc.nat()),
  days: fc.option(fc.integer({ min: 1, max: 5 })),
  rounds: fc.option(fc.nat(2)),
  terms: fc.constantFrom("", "No refunds"),
  valid_until: fc.constantFrom("", "2026-12-06", "2027-01-01"),
});

test("whatever two versions say, every line of both is accounted for exactly once", () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (before, after) => {
      const { lines } = differenceOf(before, after);
      const gone = lines.filter(({ kind }) => kind === "removed").length;
      const added = lines.filter(({ kind }) => kind === "added").length;
      expect(before.lines.length - gone).toBe(after.lines.length - added);
      // No title is both taken away and added: that is a line that changed.
      const titles = (kind: string) =>
        new Set(lines.filter((one) => one.kind === kind).map(({ title }) => title));
      expect([...titles("removed")].filter((title) => titles("added").has(title))).toEqual([]);
    }),
  );
});

test("what one version changed is what going back to the other would change back", () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (one, other) => {
      const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
      expect(isChanged(there)).toBe(isChanged(back));
      for (const fact of ["discount", "tax", "total", "deposit", "days", "rounds", "valid_until"] as const)
        expect(back[fact]).toEqual(there[fact] && { before: there[fact].after, after: there[fact].before });
      const count = (lines: { kind: string }[], kind: string) =>
        lines.filter((line) => line.kind === kind).length;
      expect(count(back.lines, "added")).toBe(count(there.lines, "removed"));
      expect(count(back.lines, "changed")).toBe(count(there.lines, "changed"));
    }),
  );
});
