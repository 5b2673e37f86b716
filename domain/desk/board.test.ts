import { describe, expect, test } from "vitest";
import { abilitiesOf } from "../order/abilities";
import { STAGES } from "../order/stages";
import { ORDER_STATUSES } from "../order/status";
import { BOARD, BOARD_COLUMNS, type BoardColumnName, boardColumn, isDrawn, movesFrom, moveTo } from "./board";
import type { Asked } from "./views";

describe("the board", () => {
  test("has a column for every order that somebody still has something to do with, and never two", () => {
    const holding = (asked: (a: Asked) => boolean) => BOARD.filter((row) => asked(row.asked)).length;
    for (const status of ORDER_STATUSES.filter((one) => one !== "quote_accepted"))
      expect(
        holding(({ statuses }) => statuses?.includes(status) ?? false),
        status,
      ).toBe(1);
  });

  test("has the stages of an order's stepper, and each order is in the column of its stage", () => {
    expect(BOARD_COLUMNS.slice(0, -1)).toEqual(STAGES);
    for (const stage of STAGES.slice(STAGES.indexOf("accepted")))
      expect(boardColumn(stage).asked).toEqual({ stage });
  });

  test("draws every column that an order can be brought to, empty or not, and refunds only while there are any", () => {
    expect(BOARD_COLUMNS.filter((column) => !isDrawn(column, 0))).toEqual(["paid"]);
    expect(isDrawn("paid", 1)).toBe(true);
    expect(boardColumn("paid").moves).toEqual([]);
  });

  const NOT = { quoteExpired: false, sale: null, sketchInReview: false, finishedShown: false };
  test.each<[BoardColumnName, Parameters<typeof abilitiesOf>[0], object]>([
    [
      "requested",
      { status: "pending", ...NOT },
      { talking: "confirm", quoted: "send_quote", cancelled: "cancel" },
    ],
    ["talking", { status: "in_communication", ...NOT }, { quoted: "send_quote", cancelled: "cancel" }],
    ["quoted", { status: "quoted", ...NOT }, { talking: "withdraw_quote", cancelled: "cancel" }],
    [
      "accepted",
      { status: "quote_accepted", ...NOT, sale: "announced" },
      { making: "receive_payment", cancelled: "cancel" },
    ],
    ["making", { status: "quote_accepted", ...NOT, sale: "paid" }, { finished: "deliver" }],
    ["finished", { status: "quote_accepted", ...NOT, sale: "deposit_paid", finishedShown: true }, {}],
    ["finished", { status: "quote_accepted", ...NOT, sale: "delivering" }, { received: "receive_delivery" }],
    ["cancelled", { status: "cancelled", ...NOT }, {}],
  ])("from %s the studio brings an order where its actions lead, and nowhere else", (from, state, moves) => {
    expect(movesFrom(from, abilitiesOf(state, "merchant"))).toEqual(moves);
  });

  test("a customer's actions bring nothing to the studio's columns but an end", () => {
    const actions = abilitiesOf({ status: "quoted", ...NOT }, "customer");
    expect(BOARD_COLUMNS.filter((to) => moveTo(to, actions) !== null)).toEqual(["cancelled"]);
  });
});
