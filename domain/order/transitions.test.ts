import { describe, expect, test } from "vitest";
import type { Side } from "../viewer";
import { ORDER_ACTIONS, type OrderAction } from "./actions";
import { ORDER_STATUSES, type OrderStatus } from "./status";
import { availableActions, isActionOf, statusesFor, TRANSITIONS, transition } from "./transitions";

const SIDES: Side[] = ["customer", "merchant", "system"];

// What people agreed on, written down a second time and by hand: every legal move, and nothing else.
const LEGAL: [Side, OrderAction, OrderStatus, OrderStatus][] = [
  ["merchant", "confirm", "pending", "in_communication"],
  ["merchant", "send_quote", "pending", "quoted"],
  ["merchant", "send_quote", "in_communication", "quoted"],
  ["merchant", "send_quote", "quoted", "quoted"],
  ["merchant", "send_quote", "quote_rejected", "quoted"],
  ["merchant", "withdraw_quote", "quoted", "in_communication"],
  ["customer", "accept_quote", "quoted", "quote_accepted"],
  ["customer", "reject_quote", "quoted", "quote_rejected"],
  ["customer", "request_changes", "quoted", "in_communication"],
  ["merchant", "reopen", "quote_rejected", "in_communication"],
  ["system", "expire_quote", "quoted", "in_communication"],
  ["customer", "cancel", "pending", "cancelled"],
  ["customer", "cancel", "in_communication", "cancelled"],
  ["customer", "cancel", "quoted", "cancelled"],
  ["customer", "cancel", "quote_rejected", "cancelled"],
  ["merchant", "cancel", "pending", "cancelled"],
  ["merchant", "cancel", "in_communication", "cancelled"],
  ["merchant", "cancel", "quoted", "cancelled"],
  ["merchant", "cancel", "quote_rejected", "cancelled"],
  ["merchant", "cancel", "quote_accepted", "cancelled"],
  ["customer", "cancel_sale", "quote_accepted", "cancelled"],
];

const EVERY = SIDES.flatMap((side) =>
  ORDER_ACTIONS.flatMap((action) =>
    ORDER_STATUSES.map((from) => {
      const legal = LEGAL.find(([who, what, when]) => who === side && what === action && when === from);
      return { side, action, from, to: legal?.[3] ?? null };
    }),
  ),
);

describe("the order's state machine", () => {
  test("names each of its actions", () => {
    expect([...new Set(TRANSITIONS.map(({ action }) => action))]).toEqual([...ORDER_ACTIONS]);
  });

  test.each(EVERY.filter(({ to }) => to))("the $side may $action from $from: to $to", (row) => {
    expect(transition(row.from, row.action, row.side)?.to).toBe(row.to);
    expect(availableActions(row.from, row.side)).toContain(row.action);
    expect(statusesFor(row.action, row.side)).toContain(row.from);
  });

  test.each(EVERY.filter(({ to }) => !to))("the $side cannot $action from $from", (row) => {
    expect(transition(row.from, row.action, row.side)).toBeNull();
    expect(availableActions(row.from, row.side)).not.toContain(row.action);
    expect(statusesFor(row.action, row.side)).not.toContain(row.from);
  });

  test("an action belongs to a side when that side may ever take it", () => {
    for (const side of SIDES)
      for (const action of ORDER_ACTIONS) {
        const ever = LEGAL.some(([who, what]) => who === side && what === action);
        expect(isActionOf(side, action), `${action} by ${side}`).toBe(ever);
      }
  });

  test("nothing leads out of a cancelled order", () => {
    for (const side of SIDES) expect(availableActions("cancelled", side)).toEqual([]);
  });

  test("whoever asks for changes has spoken last, and whoever withdraws a quote owes the next word", () => {
    const spokeLast = (action: OrderAction, from: OrderStatus, side: Side) =>
      transition(from, action, side)?.spokeLast;
    expect(spokeLast("request_changes", "quoted", "customer")).toBe("customer");
    expect(spokeLast("withdraw_quote", "quoted", "merchant")).toBe("customer");
    expect(spokeLast("reopen", "quote_rejected", "merchant")).toBe("customer");
    expect(spokeLast("send_quote", "pending", "merchant")).toBe("merchant");
  });

  test("every move out of a quoted order says what becomes of the open quote", () => {
    const become = Object.fromEntries(
      SIDES.flatMap((side) =>
        availableActions("quoted", side).map((action) => [
          `${action} by ${side}`,
          transition("quoted", action, side)?.quote,
        ]),
      ),
    );
    expect(become).toEqual({
      "accept_quote by customer": "accepted",
      "request_changes by customer": "changes_requested",
      "reject_quote by customer": "rejected",
      "cancel by customer": "closed",
      "send_quote by merchant": "superseded",
      "withdraw_quote by merchant": "withdrawn",
      "cancel by merchant": "closed",
      "expire_quote by system": "expired",
    });
  });
});
