import { expect, test } from "vitest";
import { standingOf } from "./standing";

test("a customer reads the status itself before anything is accepted", () => {
  expect(
    standingOf({ status: "in_communication", quoteExpired: false, sale: null, finishedShown: false }),
  ).toBe("in_communication");
});

test("nobody is told that an expired quote waits for a decision", () => {
  for (const status of ["quoted", "in_communication"] as const)
    expect(standingOf({ status, quoteExpired: true, sale: null, finishedShown: false })).toBe(
      "quote_expired",
    );
});

test("an order that was cancelled after its quote expired is cancelled", () => {
  expect(standingOf({ status: "cancelled", quoteExpired: true, sale: null, finishedShown: false })).toBe(
    "cancelled",
  );
});

test("an accepted order says that it is waiting for payment, then how far the work is", () => {
  expect(
    standingOf({ status: "quote_accepted", quoteExpired: false, sale: "waiting", finishedShown: false }),
  ).toBe("quote_accepted");
  expect(
    standingOf({ status: "quote_accepted", quoteExpired: false, sale: "announced", finishedShown: false }),
  ).toBe("announced");
  expect(
    standingOf({ status: "quote_accepted", quoteExpired: false, sale: "paid", finishedShown: false }),
  ).toBe("paid");
  expect(
    standingOf({ status: "quote_accepted", quoteExpired: false, sale: "completed", finishedShown: false }),
  ).toBe("completed");
});

test("a cancelled order says so although its sales order is closed", () => {
  expect(standingOf({ status: "cancelled", quoteExpired: false, sale: "closed", finishedShown: false })).toBe(
    "cancelled",
  );
});

test("shown to the customer, the finished piece waits for its balance, or to be delivered", () => {
  const finished = { status: "quote_accepted", quoteExpired: false, finishedShown: true } as const;
  expect(standingOf({ ...finished, sale: "deposit_paid" })).toBe("balance_due");
  expect(standingOf({ ...finished, sale: "balance_announced" })).toBe("balance_announced");
  expect(standingOf({ ...finished, sale: "paid" })).toBe("finished");
  expect(standingOf({ ...finished, sale: "completed" })).toBe("completed");
  expect(standingOf({ ...finished, sale: "deposit_paid", finishedShown: false })).toBe("deposit_paid");
});

test("a piece that waits to be picked up is not on its way", () => {
  const sent = {
    status: "quote_accepted",
    quoteExpired: false,
    sale: "delivering",
    finishedShown: true,
  } as const;
  expect(standingOf(sent)).toBe("delivering");
  expect(standingOf({ ...sent, pickup: true })).toBe("pickup");
  expect(standingOf({ ...sent, sale: "completed", pickup: true })).toBe("completed");
});
