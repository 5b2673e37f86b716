import { describe, expect, test } from "vitest";
import { dueOf, instalmentStateIn, instalmentsOf } from "./instalments";
import { SALE_STATUSES } from "./status";

describe("what a price is paid in", () => {
  test("a deposit, and the balance after it", () => {
    expect(instalmentsOf(120_050n, 30_000n)).toEqual([
      { kind: "deposit", amount: 30_000n },
      { kind: "balance", amount: 90_050n },
    ]);
  });

  test.each([null, 0n, 120_050n])("all at once where the deposit is %s", (deposit) => {
    expect(instalmentsOf(120_050n, deposit)).toEqual([{ kind: "full", amount: 120_050n }]);
  });

  test("whatever the deposit, the parts add up to the price to the cent, and none is nothing", () => {
    for (const price of [1n, 2n, 99n, 100_001n, 999_999_999_999n])
      for (const deposit of [null, 0n, 1n, price / 3n, price / 2n, price - 1n, price]) {
        const parts = instalmentsOf(price, deposit);
        expect(parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(price);
        expect(parts.every(({ amount }) => amount > 0n)).toBe(true);
      }
  });
});

describe("how an instalment stands", () => {
  const states = (position: number, came: boolean) =>
    SALE_STATUSES.map((status) => instalmentStateIn(status, { position, came }));

  test("the deposit, or the whole price, goes first", () => {
    expect(states(1, true)).toEqual([
      ...["waiting", "announced", "paid", "paid", "paid", "paid", "paid"],
      ...["paid", "refunded", "void"],
    ]);
  });

  test("the balance waits until the deposit is paid", () => {
    expect(states(2, true)).toEqual([
      ...["waiting", "waiting", "waiting", "announced", "paid", "paid", "paid"],
      ...["paid", "refunded", "void"],
    ]);
  });

  test("a balance that never came is not paid back", () => {
    expect(instalmentStateIn("refunded", { position: 2, came: false })).toBe("void");
    expect(instalmentStateIn("refunding", { position: 2, came: false })).toBe("void");
  });

  test("what is due is the first whose money is still to come", () => {
    const parts = (...all: ("waiting" | "announced" | "paid" | "void")[]) => all.map((state) => ({ state }));
    expect(dueOf(parts("waiting", "waiting"))).toEqual({ state: "waiting" });
    expect(dueOf(parts("paid", "announced"))).toEqual({ state: "announced" });
    expect(dueOf(parts("paid", "paid"))).toBeUndefined();
    expect(dueOf(parts("void", "void"))).toBeUndefined();
  });
});
