import { describe, expect, test } from "vitest";
import type { Side } from "../viewer";
import { SALE_EVENTS } from "./events";
import { SALE_STATUSES, type SaleStatus } from "./status";
import {
  availableSaleActions,
  isOwed,
  isSaleActionOf,
  isUnpaid,
  SALE_ACTIONS,
  SALE_TRANSITIONS,
  saleTransition,
} from "./transitions";

const SIDES: Side[] = ["customer", "merchant", "system"];
const ACTIONS = [...new Set(SALE_TRANSITIONS.map(({ action }) => action))];
type Action = (typeof ACTIONS)[number];

// Written down a second time and by hand: every legal move, and nothing else. Some lead elsewhere where there is a deposit,
// or where money came by card.
const LEGAL: [Side, Action, SaleStatus, SaleStatus, { withDeposit?: SaleStatus; byCard?: SaleStatus }?][] = [
  ["customer", "announce_payment", "waiting", "announced"],
  ["customer", "announce_payment", "deposit_paid", "balance_announced"],
  ["customer", "retract_payment", "announced", "waiting"],
  ["customer", "retract_payment", "balance_announced", "deposit_paid"],
  ["merchant", "deny_payment", "announced", "waiting"],
  ["merchant", "deny_payment", "balance_announced", "deposit_paid"],
  ["merchant", "receive_payment", "waiting", "paid", { withDeposit: "deposit_paid" }],
  ["merchant", "receive_payment", "announced", "paid", { withDeposit: "deposit_paid" }],
  ["merchant", "receive_payment", "deposit_paid", "paid"],
  ["merchant", "receive_payment", "balance_announced", "paid"],
  ["system", "receive_payment", "waiting", "paid", { withDeposit: "deposit_paid" }],
  ["system", "receive_payment", "announced", "paid", { withDeposit: "deposit_paid" }],
  ["system", "receive_payment", "deposit_paid", "paid"],
  ["system", "receive_payment", "balance_announced", "paid"],
  ["system", "finish_refund", "refunding", "refunded"],
  ["merchant", "finish_refund", "refunding", "refunded"],
  ["merchant", "deliver", "paid", "delivering"],
  ["customer", "receive_delivery", "delivering", "completed"],
  ["merchant", "receive_delivery", "delivering", "completed"],
  ["merchant", "refund", "deposit_paid", "refunded", { byCard: "refunding" }],
  ["merchant", "refund", "balance_announced", "refunded", { byCard: "refunding" }],
  ["merchant", "refund", "paid", "refunded", { byCard: "refunding" }],
  ["merchant", "refund", "delivering", "refunded", { byCard: "refunding" }],
  ["merchant", "refund", "completed", "refunded", { byCard: "refunding" }],
  ["system", "close_sale", "waiting", "closed"],
  ["system", "close_sale", "announced", "closed"],
];

const EVERY = SIDES.flatMap((side) =>
  ACTIONS.flatMap((action) =>
    SALE_STATUSES.map((from) => {
      const legal = LEGAL.find(([who, what, when]) => who === side && what === action && when === from);
      const [, , , to = null, { withDeposit = to, byCard = to } = {}] = legal ?? [];
      return { side, action, from, to, withDeposit, byCard };
    }),
  ),
);

describe("the sales order's state machine", () => {
  test.each(EVERY.filter(({ to }) => to))("the $side may $action from $from: to $to", (row) => {
    expect(saleTransition(row.from, row.action, row.side)?.to).toBe(row.to);
    expect(saleTransition(row.from, row.action, row.side, { parts: 2 })?.to).toBe(row.withDeposit);
    expect(saleTransition(row.from, row.action, row.side, { byCard: true })?.to).toBe(row.byCard);
  });

  test.each(EVERY.filter(({ to }) => !to))("the $side cannot $action from $from", (row) => {
    for (const kind of [{}, { parts: 2 }, { byCard: true }])
      expect(saleTransition(row.from, row.action, row.side, kind)).toBeNull();
  });

  test("people are offered their own moves, and nobody is offered to close", () => {
    expect(availableSaleActions("waiting", "customer")).toEqual(["announce_payment"]);
    expect(availableSaleActions("announced", "customer")).toEqual(["retract_payment"]);
    expect(availableSaleActions("announced", "merchant")).toEqual(["receive_payment", "deny_payment"]);
    expect(availableSaleActions("paid", "merchant")).toEqual(["deliver", "refund"]);
    expect(availableSaleActions("paid", "customer")).toEqual([]);
    expect(availableSaleActions("delivering", "customer")).toEqual(["receive_delivery"]);
    expect(availableSaleActions("completed", "customer")).toEqual([]);
    expect(availableSaleActions("completed", "merchant")).toEqual(["refund"]);
    expect(availableSaleActions("refunding", "merchant")).toEqual(["finish_refund"]);
    expect(availableSaleActions("refunded", "merchant")).toEqual([]);
    expect(availableSaleActions(null, "customer")).toEqual([]);
  });

  test("the customer announces a payment or takes that back, the merchant receives it or does not find it, and delivers or pays back, by hand if need be, and either says that it has come", () => {
    const owners = SALE_ACTIONS.map((action) => SIDES.filter((side) => isSaleActionOf(side, action)));
    expect(owners).toEqual([
      ["customer"],
      ["merchant", "system"],
      ["customer"],
      ["merchant"],
      ["merchant"],
      ["customer", "merchant"],
      ["merchant"],
      ["merchant", "system"],
    ]);
  });

  test("only what none of its money has come for is unpaid, and a balance is owed", () => {
    expect(SALE_STATUSES.filter(isUnpaid)).toEqual(["waiting", "announced"]);
    expect(SALE_STATUSES.filter(isOwed)).toEqual([
      "waiting",
      "announced",
      "deposit_paid",
      "balance_announced",
    ]);
  });

  test("every move of people is told on the timeline", () => {
    const told = SALE_TRANSITIONS.flatMap((row) => ("event" in row ? [row.event] : []));
    expect(new Set(told)).toEqual(new Set(SALE_EVENTS));
  });
});
