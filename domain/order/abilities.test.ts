import { describe, expect, test } from "vitest";
import { SALE_STATUSES, type SaleStatus } from "../sale/status";
import {
  abilitiesOf,
  blockedBy,
  can,
  isAbilityOf,
  ORDER_ABILITIES,
  type OrderAbility,
  type OrderState,
} from "./abilities";
import { ORDER_STATUSES, type OrderStatus } from "./status";

const state = (status: OrderStatus, more: Partial<OrderState> = {}): OrderState => ({
  status,
  quoteExpired: false,
  sale: null,
  sketchInReview: false,
  finishedShown: false,
  ...more,
});

const OF_CUSTOMER: Record<OrderStatus, OrderAbility[]> = {
  pending: ["cancel", "send_message", "update"],
  in_communication: ["cancel", "send_message", "update"],
  quoted: ["accept_quote", "request_changes", "reject_quote", "cancel", "send_message"],
  quote_accepted: ["cancel_sale", "send_message"],
  quote_rejected: ["cancel", "send_message"],
  cancelled: [],
};

const OF_MERCHANT: Record<OrderStatus, OrderAbility[]> = {
  pending: ["confirm", "send_quote", "cancel", "send_message", "assign", "write_note"],
  in_communication: ["send_quote", "cancel", "send_message", "assign", "send_sketch", "write_note"],
  quoted: ["send_quote", "withdraw_quote", "cancel", "send_message", "assign", "send_sketch", "write_note"],
  quote_accepted: ["cancel", "send_message", "assign", "send_sketch", "show_finished", "write_note"],
  quote_rejected: ["send_quote", "reopen", "cancel", "send_message", "assign", "write_note"],
  cancelled: ["write_note"],
};

describe("what may be done with an order", () => {
  test.each(ORDER_STATUSES)("the customer's choices while it is %s", (status) => {
    expect(abilitiesOf(state(status), "customer")).toEqual(OF_CUSTOMER[status]);
  });

  test.each(ORDER_STATUSES)("the merchant's choices while it is %s", (status) => {
    expect(abilitiesOf(state(status), "merchant")).toEqual(OF_MERCHANT[status]);
  });

  test("an expired quote cannot be accepted, but everything else about it can still be done", () => {
    const expired = abilitiesOf(state("quoted", { quoteExpired: true }), "customer");
    expect(expired).toEqual(OF_CUSTOMER.quoted.filter((ability) => ability !== "accept_quote"));
    expect(blockedBy(state("quoted", { quoteExpired: true }), "accept_quote")).toBe("quote_expired");
    expect(blockedBy(state("quoted", { quoteExpired: true }), "reject_quote")).toBeNull();
  });

  test.each(SALE_STATUSES)("either side cancels an accepted order only while it is unpaid: %s", (sale) => {
    const accepted = state("quote_accepted", { sale });
    const unpaid = sale === "waiting" || sale === "announced";
    expect(abilitiesOf(accepted, "merchant").includes("cancel")).toBe(unpaid);
    expect(abilitiesOf(accepted, "customer").includes("cancel_sale")).toBe(unpaid);
    expect(blockedBy(accepted, "cancel")).toBe(unpaid ? null : "sale_paid");
    expect(blockedBy(accepted, "cancel_sale")).toBe(unpaid ? null : "sale_paid");
  });

  test("paying comes first: the customer says so once, and the merchant may see the money before", () => {
    const first = (sale: SaleStatus, side: "customer" | "merchant") =>
      abilitiesOf(state("quote_accepted", { sale }), side)[0];
    expect(first("waiting", "customer")).toBe("announce_payment");
    expect(first("waiting", "merchant")).toBe("receive_payment");
    expect(first("announced", "customer")).toBe("retract_payment");
    expect(first("announced", "merchant")).toBe("receive_payment");
    expect(first("deposit_paid", "customer")).toBe("announce_payment");
    expect(first("deposit_paid", "merchant")).toBe("receive_payment");
    expect(first("balance_announced", "customer")).toBe("retract_payment");
    expect(first("balance_announced", "merchant")).toBe("receive_payment");
    expect(first("paid", "customer")).toBe("send_message");
    expect(first("paid", "merchant")).toBe("deliver");
    expect(first("delivering", "customer")).toBe("receive_delivery");
    expect(first("delivering", "merchant")).toBe("receive_delivery");
    expect(first("completed", "customer")).toBe("send_message");
  });

  test("only the merchant says who is in charge, until the order is cancelled", () => {
    for (const status of ORDER_STATUSES) {
      expect(can(status, "assign", "merchant")).toBe(status !== "cancelled");
      expect(can(status, "assign", "customer")).toBe(false);
    }
  });

  test("only the customer changes the request, and only until a quote is out", () => {
    for (const status of ORDER_STATUSES) {
      expect(can(status, "update", "customer")).toBe(status === "pending" || status === "in_communication");
      expect(can(status, "update", "merchant")).toBe(false);
    }
  });

  test("the customer decides about a sketch while one is in review, and the studio sends the next all along", () => {
    const decisions = ["approve_sketch", "request_sketch_changes"] as const;
    for (const status of ORDER_STATUSES) {
      const inReview = state(status, { sketchInReview: true });
      const may = ["in_communication", "quoted", "quote_accepted"].includes(status);
      for (const decision of decisions) {
        expect(abilitiesOf(inReview, "customer").includes(decision)).toBe(may);
        expect(abilitiesOf(inReview, "merchant")).not.toContain(decision);
      }
      expect(abilitiesOf(inReview, "merchant").includes("send_sketch")).toBe(may);
      expect(abilitiesOf(inReview, "merchant").includes("show_finished")).toBe(status === "quote_accepted");
      expect(isAbilityOf("customer", "send_sketch")).toBe(false);
    }
  });

  test("both sides talk until the order is cancelled", () => {
    for (const status of ORDER_STATUSES)
      for (const side of ["customer", "merchant"] as const)
        expect(can(status, "send_message", side)).toBe(status !== "cancelled");
  });

  test("every ability that is ever offered has a name on the wire", () => {
    for (const offered of [...Object.values(OF_CUSTOMER), ...Object.values(OF_MERCHANT)].flat())
      expect(ORDER_ABILITIES).toContain(offered);
    expect(new Set(ORDER_ABILITIES).size).toBe(ORDER_ABILITIES.length);
  });
});
