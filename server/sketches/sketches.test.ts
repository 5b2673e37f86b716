import { describe, expect, test } from "vitest";
import { ORDER_STATUSES } from "@/domain/order/status";
import type { SketchAction } from "@/domain/sketch/state";
import type { Viewer } from "@/domain/viewer";
import { FeedQuery } from "@/schemas/event";
import { openFile } from "@/server/attachments/open-file";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { sendMessage } from "@/server/messages/send-message";
import { getOrder } from "@/server/orders/get-order";
import { paySale } from "@/server/sales/pay-sale";
import { aCustomer, anOrder, aStaff, type Situation } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { rebuild } from "@/server/testing/rebuild";
import { anUpload } from "@/server/testing/uploads";
import { approveSketch } from "./approve-sketch";
import { requestSketchChanges } from "./request-sketch-changes";
import { sendSketch } from "./send-sketch";
import { showFinished } from "./show-finished";

/** What the studio sends: so many of its pictures, just uploaded. */
async function aRound(staff: Viewer, id: number, { count = 1, note = "" } = {}) {
  const uploads = await Promise.all(
    Array.from({ length: count }, (_, at) => anUpload(staff, { name: `sketch-${at + 1}.png` })),
  );
  return { id, images: uploads.map(({ file_location }) => file_location), note };
}

/** An order that is talked over, with a first round in review. */
async function inReview(status: "in_communication" | "quoted" | "quote_accepted" = "in_communication") {
  const given = await anOrder({ in: status });
  await sendSketch(given.staff, await aRound(given.staff, given.id));
  return given;
}

describe("sending a sketch", () => {
  test("the customer sees its pictures, hears of it in the thread, and has to decide", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const draft = await aRound(staff, id, { count: 2, note: "Two ways to join the legs" });
    await sendSketch(staff, draft);
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({ status: 1, turn: "customer", sketch_images: draft.images, unread: 3 });
    expect(order.actions).toEqual(expect.arrayContaining(["approve_sketch", "request_sketch_changes"]));
    const [sketch] = order.sketches;
    expect(sketch).toMatchObject({
      kind: "sketch",
      round: 1,
      state: "in_review",
      note: "Two ways to join the legs",
      answer: "",
      decided_time: 0,
      pictures: [
        { address: draft.images[0], file_name: "sketch-1.png", width: 40, height: 30 },
        { address: draft.images[1] },
      ],
    });
    expect(order.messages.map(({ message_type, content }) => [message_type, content])).toEqual([
      ["image", draft.images[0]],
      ["image", draft.images[1]],
      ["text", "Two ways to join the legs"],
    ]);
    for (const { meta, sender_id } of order.messages) {
      expect(meta).toMatchObject({ sketch_id: sketch?.id, round: 1 });
      expect(sender_id).toBe(staff.id);
    }
    expect(order.events.find(({ type }) => type === "send_sketch")).toMatchObject({ data: { round: 1 } });
    expect(order.events.map(({ seq }) => seq)).toEqual(order.events.map((_, at) => at + 1));
    expect(order.version).toBe(order.events.length);
  });

  test("a new round replaces the one in review, and leaves one that was decided about as it is", async () => {
    const { id, customer, staff } = await inReview();
    await requestSketchChanges(customer, { id, what: "Rounder" });
    await sendSketch(staff, await aRound(staff, id));
    const draft = await aRound(staff, id);
    const order = await sendSketch(staff, draft);
    expect(order.sketches.map(({ round, state }) => [round, state])).toEqual([
      [1, "changes_requested"],
      [2, "replaced"],
      [3, "in_review"],
    ]);
    expect(order.sketch_images).toEqual(draft.images);
  });

  test("two of the staff at once send two rounds, numbered one after the other", async () => {
    const { id, staff } = await anOrder({ in: "in_communication" });
    const colleague = await aStaff();
    const [one, other] = [await aRound(staff, id), await aRound(colleague, id)];
    await meanwhile(
      () => sendSketch(staff, one),
      () => sendSketch(colleague, other),
    );
    const { sketches, events } = await getOrder(staff, { id });
    expect(sketches.map(({ round, state }) => [round, state])).toEqual([
      [1, "replaced"],
      [2, "in_review"],
    ]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
  });

  test("whoever may see the order sees the pictures, and nobody else", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const order = await sendSketch(staff, await aRound(staff, id));
    const key = order.sketch_images[0]?.split("/").at(-1) ?? "";
    expect(await openFile(customer, { key, size: "full" })).toMatchObject({ mime: "image/png" });
    await expect(openFile(await aCustomer(), { key, size: "full" })).rejects.toMatchObject({
      kind: "not_allowed",
    });
  });

  test("only uploaded pictures are taken: neither one elsewhere nor another kind of file", async () => {
    const { id, staff, customer } = await anOrder({ in: "in_communication" });
    const [own] = (await aRound(staff, id)).images;
    const paper = await anUpload(staff, { kind: "pdf" });
    const theirs = await anUpload(await aCustomer());
    for (const [address, rule] of [
      ["https://pictures.example/desk.png", "not_your_upload"],
      [theirs.file_location, "not_your_upload"],
      [paper.file_location, "image_address"],
    ] as const)
      await expect(sendSketch(staff, { id, images: [own ?? "", address], note: "" })).rejects.toMatchObject({
        kind: "invalid",
        fields: { "images.1": [{ rule }] },
      });
    expect(await getOrder(customer, { id })).toMatchObject({ sketches: [], messages: [] });
  });
});

describe("deciding about a sketch", () => {
  test("the customer approves it, with a remark that stands in the thread", async () => {
    const { id, customer } = await inReview();
    const order = await approveSketch(customer, { id, round: 1, note: "Lovely" });
    expect(order).toMatchObject({
      status: 1,
      turn: "merchant",
      sketches: [{ state: "approved", answer: "Lovely", decided_time: expect.any(Number) }],
    });
    expect(order.sketches[0]?.decided_time).toBeGreaterThan(0);
    expect(order.messages.at(-1)).toMatchObject({ content: "Lovely", sender_id: customer.id });
    expect(order.actions).not.toContain("approve_sketch");
  });

  test("they approve it without a word, too", async () => {
    const { id, customer, order: before } = await inReview();
    const order = await approveSketch(customer, { id, note: "" });
    expect(order.sketches).toMatchObject([{ state: "approved", answer: "" }]);
    expect(order.messages).toHaveLength(before.messages.length + 1);
    expect(order.events.at(-1)).toMatchObject({ type: "approve_sketch", data: { round: 1 } });
  });

  test("they ask for changes, and it is the studio's turn", async () => {
    const { id, customer } = await inReview();
    const order = await requestSketchChanges(customer, { id, what: "Rounder legs" });
    expect(order).toMatchObject({
      turn: "merchant",
      sketches: [{ state: "changes_requested", answer: "Rounder legs" }],
    });
    expect(order.messages.at(-1)).toMatchObject({ content: "Rounder legs", sender_type: "user" });
  });

  test("a round that was replaced while it was looked at is not decided about", async () => {
    const { id, customer, staff } = await inReview();
    await sendSketch(staff, await aRound(staff, id));
    const replaced = { kind: "conflict", reason: "sketch_replaced", values: { round: 2 } };
    await expect(approveSketch(customer, { id, round: 1, note: "" })).rejects.toMatchObject(replaced);
    await expect(requestSketchChanges(customer, { id, round: 1, what: "No" })).rejects.toMatchObject(
      replaced,
    );
    expect(await getOrder(customer, { id })).toMatchObject({ sketches: [{}, { state: "in_review" }] });
  });

  test("of two decisions at once one wins", async () => {
    const { id, customer } = await inReview();
    const late = await meanwhile(
      () => approveSketch(customer, { id, note: "" }),
      () => requestSketchChanges(customer, { id, what: "Rounder" }),
    );
    expect(late).toMatchObject({ kind: "conflict", reason: "no_sketch_in_review" });
    expect(await getOrder(customer, { id })).toMatchObject({ sketches: [{ state: "approved", answer: "" }] });
  });

  test("while the piece is made, a sketch asks the customer, and the decision gives the turn back", async () => {
    const { id, customer, staff, order } = await anOrder({ in: "quote_accepted" });
    await paySale(staff, { id: order.sale?.id ?? 0, pay_way: "bank_transfer", remark: "" });
    expect(await getOrder(staff, { id })).toMatchObject({ turn: "merchant" });
    await sendSketch(staff, await aRound(staff, id));
    expect(await getOrder(staff, { id })).toMatchObject({ turn: "customer" });
    await sendMessage(customer, { comm_order_id: id, message_type: "text", content: "Which wood is it?" });
    expect(await getOrder(staff, { id })).toMatchObject({ turn: "merchant" });
    await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Oak" });
    expect(await getOrder(staff, { id })).toMatchObject({ turn: "customer" });
    expect(await approveSketch(customer, { id, note: "" })).toMatchObject({ turn: "merchant" });
  });
});

describe("showing the finished work", () => {
  test("its newest pictures are the order's, and there is nothing to decide", async () => {
    const { id, customer, staff } = await inReview("quote_accepted");
    await showFinished(staff, await aRound(staff, id, { note: "Done" }));
    const again = await aRound(staff, id, { count: 2 });
    await showFinished(staff, again);
    const order = await getOrder(customer, { id });
    expect(order.finished_images).toEqual(again.images);
    expect(order.sketches.map(({ kind, round, state }) => [kind, round, state])).toEqual([
      ["sketch", 1, "in_review"],
      ["finished", 1, "shown"],
      ["finished", 2, "shown"],
    ]);
    expect((await approveSketch(customer, { id, note: "" })).sketches[0]).toMatchObject({
      state: "approved",
    });
  });
});

describe("rounds in the feed", () => {
  test("an order with sketches can be rebuilt from its facts, each round as it stood then", async () => {
    const { id, customer, staff } = await inReview("quote_accepted");
    await sendSketch(staff, await aRound(staff, id, { note: "Look at the legs" }));
    await requestSketchChanges(customer, { id, what: "Rounder" });
    await sendSketch(staff, await aRound(staff, id));
    await showFinished(staff, await aRound(staff, id));
    await approveSketch(customer, { id, note: "Fine" });
    const { events } = await listEvents(staff, FeedQuery.parse({ comm_order_id: id, limit: 500 }));
    expect(await getOrder(staff, { id })).toMatchObject(rebuild(events));
    const told = events.flatMap(({ type, sketches }) =>
      sketches.map(({ kind, round, state, answer }) => [type, kind, round, state, answer]),
    );
    expect(told).toEqual([
      ["send_sketch", "sketch", 1, "in_review", ""],
      ["send_sketch", "sketch", 1, "replaced", ""],
      ["send_sketch", "sketch", 2, "in_review", ""],
      ["request_sketch_changes", "sketch", 2, "changes_requested", "Rounder"],
      ["send_sketch", "sketch", 3, "in_review", ""],
      ["show_finished", "finished", 1, "shown", ""],
      ["approve_sketch", "sketch", 3, "approved", "Fine"],
    ]);
  });
});

type Verb = (viewer: Viewer, given: Pick<Situation, "id" | "staff">) => Promise<unknown>;
const VERBS: Record<SketchAction, Verb> = {
  send_sketch: async (viewer, { id, staff }) => sendSketch(viewer, await aRound(staff, id)),
  approve_sketch: (viewer, { id }) => approveSketch(viewer, { id, note: "" }),
  request_sketch_changes: (viewer, { id }) => requestSketchChanges(viewer, { id, what: "Rounder" }),
  show_finished: async (viewer, { id, staff }) => showFinished(viewer, await aRound(staff, id)),
};
const ACTIONS = Object.keys(VERBS) as SketchAction[];
// Written down by hand, so that a slip in the table shows.
const BY: Record<SketchAction, "customer" | "staff"> = {
  send_sketch: "staff",
  approve_sketch: "customer",
  request_sketch_changes: "customer",
  show_finished: "staff",
};
const NEVER = ["pending", "quote_rejected", "cancelled"];

describe("what must not happen to a sketch", () => {
  test.each(ACTIONS)("the other side may not %s", async (action) => {
    const given = await inReview("quote_accepted");
    const other = BY[action] === "staff" ? given.customer : given.staff;
    await expect(VERBS[action](other, given)).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test.each(ACTIONS)("%s: not in a status where nothing is drawn", async (action) => {
    const refusing = action === "show_finished" ? [...NEVER, "in_communication", "quoted"] : NEVER;
    for (const status of ORDER_STATUSES.filter((one) => refusing.includes(one))) {
      const given = await anOrder({ in: status });
      await expect(VERBS[action](given[BY[action]], given)).rejects.toMatchObject({
        kind: "conflict",
        values: { status },
      });
      expect(await getOrder(given.customer, { id: given.id })).toEqual(given.order);
    }
  });

  test.each(["approve_sketch", "request_sketch_changes"] as const)(
    "%s: not while no sketch is in review",
    async (action) => {
      const given = await anOrder({ in: "in_communication" });
      const refusal = { kind: "conflict", reason: "no_sketch_in_review" };
      await expect(VERBS[action](given.customer, given)).rejects.toMatchObject(refusal);
      await sendSketch(given.staff, await aRound(given.staff, given.id));
      await VERBS[action](given.customer, given);
      await expect(VERBS[action](given.customer, given)).rejects.toMatchObject(refusal);
    },
  );

  test.each(ACTIONS)(
    "a stranger finds nothing to %s, and staff hear that there is no such order",
    async (action) => {
      const { id, staff } = await inReview("quote_accepted");
      const stranger = await aCustomer();
      for (const named of [id, 999_999])
        await expect(VERBS[action](stranger, { id: named, staff: stranger })).rejects.toMatchObject({
          kind: "not_allowed",
          reason: "not_allowed",
        });
      await expect(VERBS[action](staff, { id: 999_999, staff })).rejects.toMatchObject({
        kind: "missing",
        reason: "no_order",
      });
      expect(await db().sketch.count({ where: { orderId: id } })).toBe(1);
    },
  );
});
