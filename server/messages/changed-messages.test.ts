import { afterEach, describe, expect, test, vi } from "vitest";
import { changeBlocked, MESSAGE_TYPES } from "@/domain/message";
import type { Viewer } from "@/domain/viewer";
import { openFile } from "@/server/attachments/open-file";
import { listEvents } from "@/server/events/list-events";
import { placeEvents } from "@/server/events/place-events";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { indexOrders } from "@/server/orders/index-orders";
import { listOrders } from "@/server/orders/list-orders";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { anUpload } from "@/server/testing/uploads";
import { deleteMessage } from "./delete-message";
import { editMessage } from "./edit-message";
import { listVersions } from "./list-versions";
import { sendMessage } from "./send-message";

afterEach(() => vi.useRealTimers());

const say = (viewer: Viewer, comm_order_id: number, content = "Oka, please", more: object = {}) =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content, ...more });
/** So many minutes later, as far as anybody looks at a clock. */
const later = (minutes: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 });
const keyIn = (address: string) => address.split("/").at(-1) ?? "";

/** A message that the customer has just sent. */
async function aMessage(content?: string, more?: object) {
  const given = await anOrder({ in: "in_communication" });
  const { id: message_id } = await say(given.customer, given.id, content, more);
  return { ...given, choice: { comm_order_id: given.id, message_id } };
}

describe("editing a message", () => {
  test("puts it right for both sides, who can read what it said before", async () => {
    const { id, customer, staff, choice } = await aMessage();
    const { turn, version } = await getOrder(staff, { id });
    const edited = await editMessage(customer, { ...choice, content: "Oak, please" });
    expect(edited).toMatchObject({
      id: choice.message_id,
      content: "Oak, please",
      edited_time: expect.any(Number),
    });
    await editMessage(customer, { ...choice, content: "Oak" });
    const order = await getOrder(staff, { id });
    expect(order.messages.at(-1)).toMatchObject({ content: "Oak" });
    expect(order.last_message).toMatchObject({ content: "Oak" });
    expect(order).toMatchObject({ turn, version: version + 2 });
    expect(order.events.slice(-2).map(({ type, data }) => [type, data])).toEqual(
      Array(2).fill(["message_edited", { message_id: choice.message_id }]),
    );
    for (const viewer of [customer, staff])
      expect((await listVersions(viewer, choice)).map(({ content }) => content)).toEqual([
        "Oka, please",
        "Oak, please",
      ]);
  });

  test("is possible for fifteen minutes", async () => {
    const { customer, choice } = await aMessage();
    later(14);
    await editMessage(customer, { ...choice, content: "Oak, please" });
    later(1.1);
    await expect(editMessage(customer, { ...choice, content: "Ash" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "message_old",
      values: { minutes: 15 },
    });
  });

  test("nobody puts words into the mouth of somebody else, of their own side neither", async () => {
    const { staff, choice, id } = await aMessage();
    const { id: theirs } = await say(staff, id, "Which oil?");
    const edits: [Viewer, number][] = [
      [staff, choice.message_id],
      [await aStaff(), theirs],
    ];
    for (const [viewer, message_id] of edits) {
      const edit = { comm_order_id: id, message_id, content: "I pay double" };
      await expect(editMessage(viewer, edit)).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(deleteMessage(viewer, edit)).rejects.toMatchObject({ kind: "not_allowed" });
    }
  });

  test("what was said with a decision stays as it is, and so does an order that is over", async () => {
    const { customer, staff, choice, id } = await aMessage();
    const quoted = await anOrder({ in: "quote_rejected" });
    const reason = (await getOrder(quoted.customer, quoted)).messages.at(-1);
    const said = { comm_order_id: quoted.id, message_id: reason?.id ?? 0 };
    expect(reason).toMatchObject({ fixed: true, message_type: "text" });
    for (const change of [
      () => editMessage(quoted.customer, { ...said, content: "No" }),
      () => deleteMessage(quoted.customer, said),
    ])
      await expect(change()).rejects.toMatchObject({ kind: "conflict", reason: "message_fixed" });
    await cancelOrder(staff, { id, reason: "Never mind" });
    for (const change of [
      () => editMessage(customer, { ...choice, content: "No" }),
      () => deleteMessage(customer, choice),
    ])
      await expect(change()).rejects.toMatchObject({ kind: "conflict", values: { status: "cancelled" } });
  });

  test("only words are edited", async () => {
    const { customer, choice } = await aMessage("https://pic.test/a.jpg", { message_type: "image" });
    await expect(
      editMessage(customer, { ...choice, content: "https://pic.test/b.jpg" }),
    ).rejects.toMatchObject({
      reason: "message_not_words",
    });
  });

  test("a message of another order is none of this one", async () => {
    const { customer, choice } = await aMessage();
    const other = await anOrder({ customer, in: "in_communication" });
    const elsewhere = { ...choice, comm_order_id: other.id };
    for (const change of [
      () => editMessage(customer, { ...elsewhere, content: "No" }),
      () => deleteMessage(customer, elsewhere),
      () => listVersions(customer, elsewhere),
    ])
      await expect(change()).rejects.toMatchObject({ fields: { message_id: [{ rule: "no_message" }] } });
  });

  test("a stranger changes and reads nothing", async () => {
    const { choice } = await aMessage();
    const stranger = await aCustomer();
    for (const change of [
      () => editMessage(stranger, { ...choice, content: "No" }),
      () => deleteMessage(stranger, choice),
      () => listVersions(stranger, choice),
    ])
      await expect(change()).rejects.toMatchObject({ kind: "not_allowed" });
  });
});

describe("deleting a message", () => {
  test("leaves that it was there, and nothing of what it said", async () => {
    const { id, customer, staff, choice } = await aMessage();
    await editMessage(customer, { ...choice, content: "A secret" });
    await say(staff, id, "A what?", { reply_to: choice.message_id });
    later(60);
    const left = await deleteMessage(customer, choice);
    expect(left).toEqual({
      id: choice.message_id,
      comm_order_id: id,
      sender_id: customer.id,
      sender_type: "user",
      sender_name: customer.name,
      message_type: "unknown",
      content: "[deleted]",
      created_time: expect.any(Number),
      deleted_time: expect.any(Number),
    });
    const order = await getOrder(staff, { id });
    expect(order.messages.at(-2)).toEqual(left);
    expect(order.messages.at(-1)?.original).toMatchObject({ content: "[deleted]", deleted: true });
    expect(JSON.stringify(order)).not.toContain("secret");
    expect(await listVersions(staff, choice)).toEqual([]);
    await expect(deleteMessage(customer, choice)).rejects.toMatchObject({ reason: "message_deleted" });
    await expect(editMessage(customer, { ...choice, content: "No" })).rejects.toMatchObject({
      reason: "message_deleted",
    });
  });

  test("the search and the feed follow", async () => {
    const { id, customer, staff, choice } = await aMessage("Xylophonewood");
    const found = async (keyword: string) => {
      await placeEvents();
      await indexOrders();
      return (await listOrders(staff, { current: 1, keyword })).rows.map((order) => order.id);
    };
    expect(await found("Xylophonewood")).toEqual([id]);
    await editMessage(customer, { ...choice, content: "Marimbawood" });
    expect([await found("Xylophonewood"), await found("Marimbawood")]).toEqual([[], [id]]);
    await deleteMessage(customer, choice);
    expect(await found("Marimbawood")).toEqual([]);
    const { events } = await listEvents(staff, { after: 0, limit: 500, comm_order_id: id });
    expect(events.slice(-3).map(({ type, message }) => [type, message?.content])).toEqual([
      ["message_sent", "[deleted]"],
      ["message_edited", "[deleted]"],
      ["message_deleted", "[deleted]"],
    ]);
  });

  test("the other side can open its file no longer, unless it stands there elsewhere", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const { file_location } = await anUpload(customer, { name: "oak.png" });
    const send = () => say(customer, id, file_location, { message_type: "image" });
    const [one, other] = [await send(), await send()];
    const open = (viewer: Viewer) => openFile(viewer, { key: keyIn(file_location), size: "full" });
    await deleteMessage(customer, { comm_order_id: id, message_id: one.id });
    expect(await open(staff)).toMatchObject({ name: "oak.png" });
    await deleteMessage(customer, { comm_order_id: id, message_id: other.id });
    await expect(open(staff)).rejects.toMatchObject({ kind: "not_allowed" });
    expect(await open(customer)).toMatchObject({ name: "oak.png" });
  });

  test("of an edit and a deletion at once the deletion is what is left", async () => {
    const { customer, staff, id, choice } = await aMessage();
    await meanwhile(
      () => deleteMessage(customer, choice),
      () => editMessage(customer, { ...choice, content: "Too late" }),
    );
    expect((await getOrder(staff, { id })).messages.at(-1)).toMatchObject({ content: "[deleted]" });
    expect(await listVersions(staff, choice)).toEqual([]);
  });
});

test("no message but one's own words is ever edited, and no quote or decision deleted", () => {
  const sent = { senderId: 1, sentAt: 0, fixed: false, deleted: false };
  for (const type of MESSAGE_TYPES) {
    const blocked = (change: "edit" | "delete", more: object = {}) =>
      changeBlocked(change, { ...sent, type, ...more }, { userId: 1, at: 899 });
    expect(blocked("edit") === null).toBe(type === "text");
    expect(blocked("delete") === null).toBe(type !== "quote");
    expect(blocked("delete", { fixed: true })).toBe("message_fixed");
    expect(blocked("delete", { senderId: 2 })).toBe("not_yours");
  }
});
