import { describe, expect, test } from "vitest";
import type { Side } from "../viewer";
import { SALE_STATUSES, type SaleStatus } from "./status";
import {
  availableSaleActions,
  isSaleActionOf,
  isUnpaid,
  SALE_ACTIONS,
  SALE_EVENTS,
  SALE_TRANSITIONS,
  saleTransition,
} from "./transitions";

const SIDES: Side[] = ["customer", "merchant", "system"];
const ACTIONS = SALE_TRANSITIONS.map(({ action }) => action);
type Action = (typeof ACTIONS)[number];

// Written down a second time and by hand: every legal move, and nothing else.
const LEGAL: [Side, Action, SaleStatus, SaleStatus][] = [
  ["customer", "announce_payment", "waiting", "announced"],
  ["merchant", "receive_payment", "waiting", "paid"],
  ["merchant", "receive_payment", "announced", "paid"],
  ["system", "close_sale", "waiting", "closed"],
  ["system", "close_sale", "announced", "closed"],
];

const EVERY = SIDES.flatMap((side) =>
  ACTIONS.flatMap((action) =>
    SALE_STATUSES.map((from) => {
      const legal = LEGAL.find(([who, what, when]) => who === side && what === action && when === from);
      return { side, action, from, to: legal?.[3] ?? null };
    }),
  ),
);

describe("the sales order's state machine", () => {
  test.each(EVERY.filter(({ to }) => to))("the $side may $action from $from: to $to", (row) => {
    expect(saleTransition(row.from, row.action, row.side)?.to).toBe(row.to);
  });

  test.each(EVERY.filter(({ to }) => !to))("the $side cannot $action from $from", (row) => {
    expect(saleTransition(row.from, row.action, row.side)).toBeNull();
  });

  test("people are offered their own moves, and nobody is offered to close", () => {
    expect(availableSaleActions("waiting", "customer")).toEqual(["announce_payment"]);
    expect(availableSaleActions("announced", "customer")).toEqual([]);
    expect(availableSaleActions("announced", "merchant")).toEqual(["receive_payment"]);
    expect(availableSaleActions("paid", "merchant")).toEqual([]);
    expect(availableSaleActions(null, "customer")).toEqual([]);
  });

  test("a payment is the customer's to announce and the merchant's to receive", () => {
    const owners = SALE_ACTIONS.map((action) => SIDES.filter((side) => isSaleActionOf(side, action)));
    expect(owners).toEqual([["customer"], ["merchant"]]);
  });

  test("only what waits for its money is unpaid", () => {
    expect(SALE_STATUSES.filter(isUnpaid)).toEqual(["waiting", "announced"]);
  });

  test("every move of people is told on the timeline", () => {
    const told = SALE_TRANSITIONS.flatMap((row) => ("event" in row ? [row.event] : []));
    expect(told).toEqual([...SALE_EVENTS]);
  });
});
