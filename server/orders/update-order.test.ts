import { describe, expect, test } from "vitest";
import { FeedQuery } from "@/schemas/event";
import { OrderUpdate } from "@/schemas/order";
import { listEvents } from "@/server/events/list-events";
import { sendMessage } from "@/server/messages/send-message";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aProduct, aQuote } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { getOrder } from "./get-order";
import { updateOrder } from "./update-order";

describe("changing a request", () => {
  test.each(["pending", "in_communication"] as const)("the customer may while it is %s", async (status) => {
    const { id, customer, order: before } = await anOrder({ in: status });
    const order = await updateOrder(customer, { id, title: "A desk for three", phone: "12345" });
    expect(order).toMatchObject({
      title: "A desk for three",
      phone: "12345",
      content: before.content,
      status: before.status,
    });
    expect(order.events.at(-1)).toMatchObject({
      type: "updated",
      seq: before.version + 1,
      from: null,
      to: null,
    });
  });

  test.each(["quoted", "quote_accepted", "quote_rejected", "cancelled"] as const)(
    "not while it is %s",
    async (status) => {
      const { id, customer, order } = await anOrder({ in: status });
      await expect(updateOrder(customer, { id, title: "Other" })).rejects.toMatchObject({
        kind: "conflict",
        values: { status },
      });
      expect(await getOrder(customer, { id })).toEqual(order);
    },
  );

  test("staff cannot, and a stranger finds nothing", async () => {
    const { id, staff } = await anOrder();
    await expect(updateOrder(staff, { id, title: "Other" })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(updateOrder(await aCustomer(), { id, title: "Other" })).rejects.toMatchObject({
      kind: "not_allowed",
    });
  });

  test("the day it is needed is changed or taken back, and the timeline keeps each", async () => {
    const { id, customer } = await anOrder({ request: { event_date: "2030-05-20" } });
    const later = await updateOrder(customer, { id, event_date: "2030-06-03" });
    expect(later.event_date).toBe("2030-06-03");
    expect(later.events.at(-1)).toMatchObject({ type: "updated" });
    expect((await updateOrder(customer, { id, title: "Other" })).event_date).toBe("2030-06-03");
    const never = await updateOrder(customer, { id, event_date: "" });
    expect(never.event_date).toBe("");
    const { events } = await listEvents(customer, FeedQuery.parse({ comm_order_id: id }));
    expect(events.map(({ request }) => request?.event_date)).toEqual([
      "2030-05-20",
      "2030-06-03",
      undefined,
      "",
    ]);
  });

  test("a day that is given counts more than the answer to the question that asks for it, as on the form", async () => {
    const fields = [{ key: "needed", type: "date", event_date: true }] as const;
    const { id: product } = await aProduct({ fields: [...fields] });
    const request = { archive_id: product, order_extra: { needed: "2030-05-20" } };
    const { id, customer } = await anOrder({ request });
    expect((await updateOrder(customer, { id, event_date: "2030-06-03" })).event_date).toBe("2030-06-03");
    expect((await updateOrder(customer, { id, order_extra: { cat: "grey" } })).event_date).toBe("2030-06-03");
    expect((await updateOrder(customer, { id, event_date: "" })).event_date).toBe("2030-05-20");
    const answered = await updateOrder(customer, { id, order_extra: { needed: "2030-07-01" } });
    expect(answered.event_date).toBe("2030-07-01");
  });

  test.each(["2030-02-30", "20 May", "2030-5-2"])("“%s” is no day, as on the form", (event_date) => {
    expect(OrderUpdate.safeParse({ id: 1, event_date }).error?.issues[0]?.path).toEqual(["event_date"]);
  });

  test("answers are merged by key, an empty one is taken back, and pictures are replaced as a list", async () => {
    const { id: product } = await aProduct({
      fields: [{ key: "wood", type: "select", options: ["oak", "ash"] }],
    });
    const { id, customer } = await anOrder({
      request: {
        archive_id: product,
        order_extra: { wood: "oak", cat: "grey" },
        images: ["https://pic.test/a.jpg"],
      },
    });
    const merged = await updateOrder(customer, { id, order_extra: { cat: "black", dog: "brown" } });
    expect(merged.order_extra).toEqual({ wood: "oak", cat: "black", dog: "brown" });
    expect(merged.images).toEqual(["https://pic.test/a.jpg"]);
    const emptied = await updateOrder(customer, { id, order_extra: { wood: "" }, images: [] });
    expect(emptied.order_extra).toEqual({ cat: "black", dog: "brown" });
    expect(emptied.images).toEqual([]);
  });

  test("an answer that its question does not allow changes nothing at all", async () => {
    const { id: product } = await aProduct({
      fields: [
        { key: "wood", type: "select", options: ["oak", "ash"] },
        { key: "width", type: "number", min: 40, max: 300, step: 5 },
      ],
    });
    const { id, customer } = await anOrder({
      request: { archive_id: product, order_extra: { wood: "oak", width: 120 } },
    });
    const order_extra = { wood: "elm", width: 42 };
    await expect(updateOrder(customer, { id, title: "Other", order_extra })).rejects.toMatchObject({
      kind: "invalid",
      fields: { "order_extra.wood": [{ rule: "choice" }], "order_extra.width": [{ rule: "step" }] },
    });
    expect(await getOrder(customer, { id })).toMatchObject({
      title: "A desk for two",
      order_extra: { wood: "oak", width: 120 },
    });
  });

  test("whoever changes nothing leaves no mark on the timeline", async () => {
    const { id, customer, order } = await anOrder();
    expect(await updateOrder(customer, { id })).toEqual(order);
  });

  test("a required answer cannot be taken back", async () => {
    const { id: product } = await aProduct({ fields: [{ key: "wood", type: "text", required: true }] });
    const { id, customer } = await anOrder({
      request: { archive_id: product, order_extra: { wood: "oak" } },
    });
    await expect(updateOrder(customer, { id, order_extra: { wood: "" } })).rejects.toMatchObject({
      kind: "invalid",
      fields: { "order_extra.wood": [{ rule: "required" }] },
    });
  });

  test("an answer that is not asked for any more goes with the one that asked for it", async () => {
    const { id: archive_id } = await aProduct({
      fields: [
        { key: "engraving", type: "select", options: ["yes", "no"] },
        { key: "words", required: true, shown_when: "engraving", shown_for: ["yes"] },
      ],
    });
    const order_extra = { engraving: "yes", words: "For ever" };
    const { id, customer } = await anOrder({ request: { archive_id, order_extra } });
    const changed = await updateOrder(customer, { id, order_extra: { engraving: "no" } });
    expect(changed.order_extra).toEqual({ engraving: "no" });
    await expect(updateOrder(customer, { id, order_extra: { engraving: "yes" } })).rejects.toMatchObject({
      fields: { "order_extra.words": [{ rule: "required" }] },
    });
  });

  test("the day it is needed follows the answer, and stays when other things change", async () => {
    const { id: product } = await aProduct({ fields: [{ key: "when", type: "date", event_date: true }] });
    const { id, customer } = await anOrder({ request: { archive_id: product, event_date: "2030-01-01" } });
    expect((await updateOrder(customer, { id, title: "Other" })).event_date).toBe("2030-01-01");
    expect((await updateOrder(customer, { id, order_extra: { when: "2030-02-02" } })).event_date).toBe(
      "2030-02-02",
    );
  });

  test("the day it is needed goes with the answer that asked for it, unless it was given otherwise since", async () => {
    const { id: product } = await aProduct({ fields: [{ key: "when", type: "date", event_date: true }] });
    const request = { archive_id: product, order_extra: { when: "2030-05-20" } };
    const [asked, otherwise] = [await anOrder({ request }), await anOrder({ request })];
    const gone = await updateOrder(asked.customer, { id: asked.id, order_extra: { when: "" } });
    expect(gone).toMatchObject({ event_date: "", order_extra: {} });
    await updateOrder(otherwise.customer, { id: otherwise.id, event_date: "2030-06-03" });
    const kept = await updateOrder(otherwise.customer, { id: otherwise.id, order_extra: { when: "" } });
    expect(kept).toMatchObject({ event_date: "2030-06-03", order_extra: {} });
  });

  test("answers cannot pile up beyond what a request may have, change after change", async () => {
    const { id, customer } = await anOrder();
    const some = (prefix: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${prefix}${at}`, "x"]));
    await updateOrder(customer, { id, order_extra: some("a") });
    await expect(updateOrder(customer, { id, order_extra: some("b") })).rejects.toMatchObject({
      kind: "invalid",
      fields: { order_extra: [{ rule: "too_many_keys", values: { max: 50 } }] },
    });
    expect(Object.keys((await getOrder(customer, { id })).order_extra)).toHaveLength(30);
  });

  test("a change that meets a quote is refused: the quote is for what was asked before", async () => {
    const { id, customer, staff, order } = await anOrder({ in: "in_communication" });
    const change = await meanwhile(
      () => sendQuote(staff, aQuote(id)),
      () => updateOrder(customer, { id, title: "Changed at the last moment" }),
    );
    expect(change).toMatchObject({ kind: "conflict", reason: "order_changed" });
    expect(await getOrder(customer, { id })).toMatchObject({ status: 2, title: order.title });
  });

  test("a change that meets a message is refused rather than counted under the same number", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const change = await meanwhile(
      () => sendMessage(staff, { comm_order_id: id, message_type: "text", content: "One question" }),
      () => updateOrder(customer, { id, title: "New title" }),
    );
    expect(change).toMatchObject({ kind: "conflict", reason: "order_changed" });
    const { events, version } = await getOrder(customer, { id });
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
  });
});
