import { describe, expect, test } from "vitest";
import { SALE_STATUSES, type SaleStatus } from "../sale/status";
import { STAGES, type Stage, stageOf } from "./stages";
import { ORDER_STATUSES, type OrderStatus } from "./status";
import { type Turn, turnOf } from "./turn";

describe("whose turn it is", () => {
  const FIXED: [OrderStatus, Turn][] = [
    ["pending", "merchant"],
    ["quoted", "customer"],
    ["quote_rejected", "merchant"],
    ["cancelled", "none"],
  ];
  test.each(FIXED)("%s: %s, whoever spoke last", (status, turn) => {
    for (const spokeLast of ["customer", "merchant"] as const)
      expect(turnOf({ status, spokeLast, sale: null, sketchInReview: false, finishedShown: false })).toBe(
        turn,
      );
  });

  test("while the two are talking, whoever did not write last", () => {
    const talking = {
      status: "in_communication",
      sale: null,
      sketchInReview: false,
      finishedShown: false,
    } as const;
    expect(turnOf({ ...talking, spokeLast: "customer" })).toBe("merchant");
    expect(turnOf({ ...talking, spokeLast: "merchant" })).toBe("customer");
  });

  const AFTER: Record<SaleStatus, Turn> = {
    waiting: "customer",
    announced: "merchant",
    deposit_paid: "merchant",
    balance_announced: "merchant",
    paid: "merchant",
    delivering: "customer",
    completed: "none",
    refunding: "merchant",
    refunded: "none",
    closed: "none",
  };
  test.each(SALE_STATUSES)("after acceptance it follows the sales order: %s", (sale) => {
    for (const spokeLast of ["customer", "merchant"] as const)
      expect(
        turnOf({ status: "quote_accepted", spokeLast, sale, sketchInReview: false, finishedShown: false }),
      ).toBe(AFTER[sale]);
  });

  test("the customer pays next when a quote has just been accepted", () => {
    const accepted = {
      status: "quote_accepted",
      spokeLast: "customer",
      sale: null,
      sketchInReview: false,
      finishedShown: false,
    } as const;
    expect(turnOf(accepted)).toBe("customer");
  });

  test("while the piece is made, a sketch that is in review asks the customer, and their question the studio", () => {
    const making = {
      status: "quote_accepted",
      sale: "paid",
      sketchInReview: true,
      finishedShown: false,
    } as const;
    expect(turnOf({ ...making, spokeLast: "merchant" })).toBe("customer");
    expect(turnOf({ ...making, spokeLast: "customer" })).toBe("merchant");
    const unpaid = { ...making, sale: "announced", spokeLast: "merchant" } as const;
    expect(turnOf(unpaid)).toBe("merchant");
  });

  test("the finished work asks the customer for the balance, and nobody for what is paid", () => {
    const shown = { status: "quote_accepted", spokeLast: "customer", finishedShown: true } as const;
    for (const sketchInReview of [true, false]) {
      expect(turnOf({ ...shown, sale: "deposit_paid", sketchInReview })).toBe("customer");
      expect(turnOf({ ...shown, sale: "balance_announced", sketchInReview })).toBe("merchant");
      expect(turnOf({ ...shown, sale: "paid", sketchInReview })).toBe("merchant");
    }
    expect(turnOf({ ...shown, sale: "deposit_paid", sketchInReview: false, finishedShown: false })).toBe(
      "merchant",
    );
  });
});

describe("the stepper", () => {
  const BEFORE: Record<OrderStatus, Stage | null> = {
    pending: "requested",
    in_communication: "talking",
    quoted: "quoted",
    quote_accepted: "accepted",
    quote_rejected: "talking",
    cancelled: null,
  };
  test.each(ORDER_STATUSES)("an order that is %s stands where people expect it", (status) => {
    expect(stageOf(status, null, false)).toBe(BEFORE[status]);
  });

  const AFTER: Record<SaleStatus, Stage | null> = {
    waiting: "accepted",
    announced: "accepted",
    deposit_paid: "making",
    balance_announced: "making",
    paid: "making",
    delivering: "finished",
    completed: "received",
    refunding: "paid",
    refunded: null,
    closed: null,
  };
  test.each(SALE_STATUSES)("once accepted, the sales order moves it: %s", (sale) => {
    expect(stageOf("quote_accepted", sale, false)).toBe(AFTER[sale]);
  });

  test("what is being made is finished once the customer has been shown it, paid or not", () => {
    for (const sale of ["deposit_paid", "balance_announced", "paid"] as const)
      expect(stageOf("quote_accepted", sale, true)).toBe("finished");
    expect(stageOf("quote_accepted", "waiting", true)).toBe("accepted");
    expect(stageOf("quote_accepted", "completed", true)).toBe("received");
  });

  test("an order that was cancelled with its sales order has ended", () => {
    expect(stageOf("cancelled", "closed", false)).toBeNull();
  });

  test("the steps are the eight that the product names", () => {
    expect(STAGES).toEqual([
      "requested",
      "talking",
      "quoted",
      "accepted",
      "paid",
      "making",
      "finished",
      "received",
    ]);
  });
});
