import { expect, test } from "vitest";
import { standingOf } from "./standing";

test("a customer reads the status itself before anything is accepted", () => {
  expect(standingOf({ status: "in_communication", quoteExpired: false, sale: null })).toBe(
    "in_communication",
  );
});

test("nobody is told that an expired quote waits for a decision", () => {
  for (const status of ["quoted", "in_communication"] as const)
    expect(standingOf({ status, quoteExpired: true, sale: null })).toBe("quote_expired");
});

test("an order that was cancelled after its quote expired is cancelled", () => {
  expect(standingOf({ status: "cancelled", quoteExpired: true, sale: null })).toBe("cancelled");
});

test("an accepted order says that it is waiting for payment, then how far the work is", () => {
  expect(standingOf({ status: "quote_accepted", quoteExpired: false, sale: "waiting" })).toBe(
    "quote_accepted",
  );
  expect(standingOf({ status: "quote_accepted", quoteExpired: false, sale: "announced" })).toBe("announced");
  expect(standingOf({ status: "quote_accepted", quoteExpired: false, sale: "paid" })).toBe("paid");
  expect(standingOf({ status: "quote_accepted", quoteExpired: false, sale: "completed" })).toBe("completed");
});

test("a cancelled order says so although its sales order is closed", () => {
  expect(standingOf({ status: "cancelled", quoteExpired: false, sale: "closed" })).toBe("cancelled");
});
