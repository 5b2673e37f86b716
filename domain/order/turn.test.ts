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
      expect(turnOf({ status, spokeLast, sale: null, sketchInReview: false })).toBe(turn);
  });

  test("while the two are talking, whoever did not write last", () => {
    const talking = { status: "in_communication", sale: null, sketchInReview: false } as const;
    expect(turnOf({ ...talking, spokeLast: "customer" })).toBe("merchant");
    expect(turnOf({ ...talking, spokeLast: "merchant" })).toBe("customer");
  });

  const AFTER: Record<SaleStatus, Turn> = {
    waiting: "customer",
    announced: "merchant",
    paid: "merchant",
    delivering: "customer",
    completed: "none",
    refunding: "merchant",
    refunded: "none",
    closed: "none",
  };
  test.each(SALE_STATUSES)("after acceptance it follows the sales order: %s", (sale) => {
    for (const spokeLast of ["customer", "merchant"] as const)
      expect(turnOf({ status: "quote_accepted", spokeLast, sale, sketchInReview: false })).toBe(AFTER[sale]);
  });

  test("the customer pays next when a quote has just been accepted", () => {
    const accepted = {
      status: "quote_accepted",
      spokeLast: "customer",
      sale: null,
      sketchInReview: false,
    } as const;
    expect(turnOf(accepted)).toBe("customer");
  });

  test("while the piece is made, a sketch that is in review asks the customer, and their question the studio", () => {
    const making = { status: "quote_accepted", sale: "paid", sketchInReview: true } as const;
    expect(turnOf({ ...making, spokeLast: "merchant" })).toBe("customer");
    expect(turnOf({ ...making, spokeLast: "customer" })).toBe("merchant");
    const unpaid = { ...making, sale: "announced", spokeLast: "merchant" } as const;
    expect(turnOf(unpaid)).toBe("merchant");
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
    expect(stageOf(status, null)).toBe(BEFORE[status]);
  });

  const AFTER: Record<SaleStatus, Stage | null> = {
    waiting: "accepted",
    announced: "accepted",
    paid: "making",
    delivering: "finished",
    completed: "received",
    refunding: "paid",
    refunded: null,
    closed: null,
  };
  test.each(SALE_STATUSES)("once accepted, the sales order moves it: %s", (sale) => {
    expect(stageOf("quote_accepted", sale)).toBe(AFTER[sale]);
  });

  test("an order that was cancelled with its sales order has ended", () => {
    expect(stageOf("cancelled", "closed")).toBeNull();
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
