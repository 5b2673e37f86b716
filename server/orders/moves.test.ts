import { beforeAll, describe, expect, test } from "vitest";
import type { OrderAction } from "@/domain/order/actions";
import { ORDER_STATUSES, type OrderStatus } from "@/domain/order/status";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { rejectQuote } from "@/server/quotes/reject-quote";
import { requestChanges } from "@/server/quotes/request-changes";
import { sendQuote } from "@/server/quotes/send-quote";
import { withdrawQuote } from "@/server/quotes/withdraw-quote";
import { aCustomer, anOrder, aQuote, aStaff, type Situation } from "@/server/testing/factories";
import { cancelOrder } from "./cancel-order";
import { confirmOrder } from "./confirm-order";
import { getOrder } from "./get-order";
import { reopenOrder } from "./reopen-order";

type Verb = (viewer: Viewer, id: number) => Promise<unknown>;
// The last one has tests of its own: it names the sales order, which not every order has.
type Move = Exclude<OrderAction, "expire_quote" | "cancel_sale">;

const VERBS: Record<Move, Verb> = {
  confirm: (viewer, id) => confirmOrder(viewer, { id }),
  send_quote: (viewer, id) => sendQuote(viewer, aQuote(id)),
  withdraw_quote: (viewer, id) => withdrawQuote(viewer, { id, reason: "A mistake" }),
  accept_quote: (viewer, id) => acceptQuote(viewer, { id }),
  reject_quote: (viewer, id) => rejectQuote(viewer, { id, reason: "Too dear" }),
  request_changes: (viewer, id) => requestChanges(viewer, { id, what: "Ash instead" }),
  reopen: (viewer, id) => reopenOrder(viewer, { id }),
  cancel: (viewer, id) => cancelOrder(viewer, { id, reason: "Never mind" }),
};

// Who may do what, and when: written down by hand, so that a slip in the table shows.
const BY_MERCHANT: Partial<Record<Move, OrderStatus[]>> = {
  confirm: ["pending"],
  send_quote: ["pending", "in_communication", "quoted", "quote_rejected"],
  withdraw_quote: ["quoted"],
  reopen: ["quote_rejected"],
  cancel: ["pending", "in_communication", "quoted", "quote_rejected", "quote_accepted"],
};
const BY_CUSTOMER: Partial<Record<Move, OrderStatus[]>> = {
  accept_quote: ["quoted"],
  reject_quote: ["quoted"],
  request_changes: ["quoted"],
  cancel: ["pending", "in_communication", "quoted", "quote_rejected"],
};

const MOVES = Object.keys(VERBS) as Move[];
const SIDES = [
  ["the customer", BY_CUSTOMER, "customer"],
  ["the merchant", BY_MERCHANT, "staff"],
] as const;

const CASES = ORDER_STATUSES.flatMap((status) =>
  SIDES.flatMap(([who, table, side]) =>
    MOVES.map((move) => ({
      status,
      who,
      side,
      move,
      may: table[move]?.includes(status) ?? false,
      ever: move in table,
    })),
  ),
);

describe("moves of an order that must not happen", () => {
  const situations = new Map<OrderStatus, Situation>();
  beforeAll(async () => {
    for (const status of ORDER_STATUSES) situations.set(status, await anOrder({ in: status }));
  });
  const situation = (status: OrderStatus) => situations.get(status) as Situation;

  test.each(CASES.filter(({ may }) => !may))(
    "$who cannot $move while it is $status",
    async ({ status, move, side, ever }) => {
      const given = situation(status);
      const refusal = await VERBS[move](given[side], given.id).catch((thrown: unknown) => thrown);
      expect(refusal).toMatchObject(
        ever ? { kind: "conflict", values: { status } } : { kind: "not_allowed" },
      );
      expect(await getOrder(given.customer, { id: given.id })).toEqual(given.order);
    },
  );

  test.each(MOVES)("a stranger finds nothing to %s, whether the order exists or not", async (move) => {
    const stranger = await aCustomer();
    for (const status of ORDER_STATUSES) {
      const { id } = situation(status);
      await expect(VERBS[move](stranger, id)).rejects.toMatchObject({
        kind: "not_allowed",
        reason: "not_allowed",
      });
    }
    await expect(VERBS[move](stranger, 999_999)).rejects.toMatchObject({
      kind: "not_allowed",
      reason: "not_allowed",
    });
  });

  test.each(MOVES)("staff hear that there is no such order to %s", async (move) => {
    const refusal = { kind: "missing", reason: "no_order", values: { id: 999_999 } };
    await expect(VERBS[move](situation("pending").staff, 999_999)).rejects.toMatchObject(refusal);
  });
});

describe("moves of an order that happen", () => {
  const LEADS_TO: Record<Move, number> = {
    confirm: 1,
    send_quote: 2,
    withdraw_quote: 1,
    accept_quote: 3,
    reject_quote: 4,
    request_changes: 1,
    reopen: 1,
    cancel: -1,
  };

  test.each(CASES.filter(({ may }) => may))(
    "$who may $move while it is $status",
    async ({ status, move, side }) => {
      const given = await anOrder({ in: status });
      await VERBS[move](given[side], given.id);
      const order = await getOrder(given.customer, { id: given.id });
      expect(order.status).toBe(LEADS_TO[move]);
      const fact = order.events.findLast(({ type }) => type === move);
      expect(fact).toMatchObject({ actor_id: given[side].id, from: given.order.status, to: LEADS_TO[move] });
      expect(order.events.map(({ seq }) => seq)).toEqual(order.events.map((_, at) => at + 1));
      expect(order.version).toBe(order.events.length);
    },
  );
});

describe("two people at once", () => {
  const RIVALS: [Move, "customer" | "staff", Move, "customer" | "staff", OrderStatus][] = [
    ["confirm", "staff", "confirm", "staff", "pending"],
    ["confirm", "staff", "cancel", "customer", "pending"],
    ["accept_quote", "customer", "accept_quote", "customer", "quoted"],
    ["accept_quote", "customer", "withdraw_quote", "staff", "quoted"],
    ["accept_quote", "customer", "reject_quote", "customer", "quoted"],
    ["accept_quote", "customer", "cancel", "staff", "quoted"],
    ["reject_quote", "customer", "send_quote", "staff", "quoted"],
    ["request_changes", "customer", "send_quote", "staff", "quoted"],
    ["cancel", "customer", "cancel", "staff", "in_communication"],
    ["cancel", "staff", "send_quote", "staff", "in_communication"],
    ["reopen", "staff", "cancel", "customer", "quote_rejected"],
  ];

  test.each(RIVALS)(
    "%s (%s) and %s (%s) from %4$s: exactly one of them happens",
    async (one, first, other, second, status) => {
      const given = await anOrder({ in: status });
      const results = await Promise.allSettled([
        VERBS[one](given[first], given.id),
        VERBS[other](given[second], given.id),
      ]);
      const refused = results.filter((result) => result.status === "rejected");
      // Where one leads to a status that the other may start from, both may happen, one after the other.
      const order = await getOrder(given.staff, { id: given.id });
      const moves = order.events.slice(given.order.version).filter(({ to }) => to !== null);
      expect(moves).toHaveLength(results.length - refused.length);
      for (const { reason } of refused) expect(reason).toMatchObject({ kind: "conflict" });
      for (const [at, { from }] of moves.entries())
        expect(from).toBe(at === 0 ? given.order.status : moves[at - 1]?.to);
      expect(order.status).toBe(moves.at(-1)?.to);
      expect(await db().salesOrder.count({ where: { orderId: given.id } })).toBe(
        moves.some(({ type }) => type === "accept_quote") ? 1 : 0,
      );
    },
  );

  test("ten of the staff take one request: one of them has it", async () => {
    const { id } = await anOrder();
    const team = await Promise.all(Array.from({ length: 10 }, () => aStaff()));
    const results = await Promise.allSettled(team.map((viewer) => confirmOrder(viewer, { id })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("whatever many people do to one order, its events are numbered without gaps", async () => {
    const { id, customer, staff } = await anOrder({ in: "quoted" });
    const { sendMessage } = await import("@/server/messages/send-message");
    const say = (viewer: Viewer) =>
      sendMessage(viewer, { comm_order_id: id, message_type: "text", content: "Well?" });
    const acts = Array.from({ length: 6 }, () => [
      say(customer),
      say(staff),
      VERBS.send_quote(staff, id),
      VERBS.request_changes(customer, id),
    ]).flat();
    const results = await Promise.allSettled(acts);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ kind: "conflict" });

    const { events, version, messages, quotes } = await getOrder(staff, { id });
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    expect(events.filter(({ type }) => type === "message_sent")).toHaveLength(messages.length);
    expect(quotes.map((quote) => quote.version)).toEqual(quotes.map((_, at) => at + 1));
    expect(quotes.filter(({ state }) => state === "open").length).toBeLessThanOrEqual(1);
  });
});
