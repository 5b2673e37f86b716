import { beforeAll, describe, expect, test } from "vitest";
import { ORDER_STATUSES } from "@/domain/order/status";
import { MOST_PINS, type PinAction } from "@/domain/sketch/pins";
import type { Viewer } from "@/domain/viewer";
import { FeedQuery } from "@/schemas/event";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { rebuild } from "@/server/testing/rebuild";
import { anUpload } from "@/server/testing/uploads";
import { addPin } from "./add-pin";
import { approveSketch } from "./approve-sketch";
import { removePin } from "./remove-pin";
import { requestSketchChanges } from "./request-sketch-changes";
import { resolvePin } from "./resolve-pin";
import { sendSketch } from "./send-sketch";

type Status = "in_communication" | "quoted" | "quote_accepted";

async function send(staff: Viewer, id: number, count = 1): Promise<void> {
  const uploads = await Promise.all(Array.from({ length: count }, () => anUpload(staff)));
  await sendSketch(staff, { id, images: uploads.map(({ file_location }) => file_location), note: "" });
}

/** An order with a round of pictures in review, and the ids of its pictures. */
async function inReview({
  in: status = "in_communication",
  count = 1,
}: {
  in?: Status;
  count?: number;
} = {}) {
  const given = await anOrder({ in: status });
  await send(given.staff, given.id, count);
  return { ...given, pictures: await picturesOf(given.customer, given.id) };
}

async function picturesOf(viewer: Viewer, id: number): Promise<[number, ...number[]]> {
  const round = (await getOrder(viewer, { id })).sketches.at(-1);
  return (round?.pictures ?? []).map((picture) => picture.id) as [number, ...number[]];
}

const at = (id: number, picture: number, text = "Finer here", x = 0.25, y = 0.75) => ({
  id,
  picture,
  x,
  y,
  text,
});

/** What is on the newest round, by number. */
async function pinsOf(viewer: Viewer, id: number) {
  const round = (await getOrder(viewer, { id })).sketches.at(-1);
  const pins = round?.pictures.flatMap((picture) => picture.pins) ?? [];
  return pins.sort((one, other) => one.number - other.number);
}

/** Places pins one after the other, each by whoever is named, and returns their ids. */
async function placed(id: number, picture: number, authors: Viewer[]): Promise<number[]> {
  for (const [nth, author] of authors.entries()) await addPin(author, at(id, picture, `Pin ${nth + 1}`));
  return (await pinsOf(authors[0] as Viewer, id)).map((pin) => pin.id);
}

describe("placing a pin", () => {
  test("both sides read it at its place, numbered over all pictures of the round, and nobody's turn changes", async () => {
    const { id, customer, staff, pictures } = await inReview({ count: 2 });
    const before = await getOrder(customer, { id });
    await addPin(customer, at(id, pictures[1] as number, "Finer here", 0.62, 0));
    await addPin(staff, { ...at(id, pictures[0], "As it was?", 1, 0.41), round: 1 });
    const order = await getOrder(customer, { id });
    expect((await getOrder(staff, { id })).sketches).toEqual(order.sketches);
    expect(order.sketches[0]?.pictures.map(({ pins }) => pins)).toMatchObject([
      [{ number: 2, x: 1, y: 0.41, text: "As it was?", author_id: staff.id, author_type: "admin" }],
      [{ number: 1, x: 0.62, y: 0, text: "Finer here", author_type: "user", answered: true, done_time: 0 }],
    ]);
    expect(order).toMatchObject({ turn: before.turn, turn_since: before.turn_since });
    expect(order.version).toBe(before.version + 2);
    expect(order.messages).toEqual(before.messages);
    expect(order.events.slice(-2)).toMatchObject([
      { type: "add_pin", actor_id: customer.id, data: { round: 1, pin: 1 } },
      { type: "add_pin", actor_id: staff.id, data: { round: 1, pin: 2 } },
    ]);
    expect(order.actions).toEqual(expect.arrayContaining(["add_pin", "resolve_pin", "remove_pin"]));
  });

  test("two at once get two numbers", async () => {
    const { id, customer, staff, pictures } = await inReview();
    await meanwhile(
      () => addPin(customer, at(id, pictures[0])),
      () => addPin(staff, at(id, pictures[0])),
    );
    expect((await pinsOf(customer, id)).map(({ number }) => number)).toEqual([1, 2]);
  });

  test("a picture of an earlier round takes none, nor does one of another order or one that is not there", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const other = await inReview();
    await send(staff, id);
    for (const picture of [pictures[0], other.pictures[0], 999_999])
      await expect(addPin(customer, at(id, picture))).rejects.toMatchObject({
        kind: "conflict",
        reason: "no_such_picture",
        values: { round: 2 },
      });
    await expect(addPin(customer, { ...at(id, pictures[0]), round: 1 })).rejects.toMatchObject({
      reason: "sketch_replaced",
      values: { round: 2 },
    });
    expect(await db().sketchPin.count({ where: { picture: { sketch: { orderId: id } } } })).toBe(0);
  });

  test("a round has room for so many and no more", async () => {
    const { id, customer, pictures } = await inReview();
    const author = { authorId: customer.id, authorType: "user" as const, authorName: customer.name };
    const row = { ...author, pictureId: pictures[0], x: 0.5, y: 0.5, text: "Here", seq: 1 };
    await db().sketchPin.createMany({ data: Array.from({ length: MOST_PINS }, () => row) });
    await expect(addPin(customer, at(id, pictures[0]))).rejects.toMatchObject({
      reason: "too_many_pins",
      values: { most: MOST_PINS },
    });
  });
});

describe("calling a pin done", () => {
  test("either side may, and both read who did", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [first, second] = await placed(id, pictures[0], [customer, customer]);
    await resolvePin(staff, { id, pin: first as number });
    await resolvePin(customer, { id, pin: second as number });
    expect(await pinsOf(customer, id)).toMatchObject([
      { number: 1, answered: true, done_time: expect.any(Number), done_by: staff.name },
      { number: 2, answered: true, done_by: customer.name },
    ]);
    expect((await getOrder(staff, { id })).events.at(-1)).toMatchObject({
      type: "resolve_pin",
      data: { round: 1, pin: 2 },
    });
  });

  test("two at once: one does it, the other hears that it is done", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [pin] = (await placed(id, pictures[0], [customer])) as [number];
    const refusal = await meanwhile(
      () => resolvePin(staff, { id, pin }),
      () => resolvePin(customer, { id, pin }),
    );
    expect(refusal).toMatchObject({ kind: "conflict", reason: "pin_done", values: { number: 1 } });
  });
});

describe("taking a pin back", () => {
  test("its words are gone, also from what the feed tells of it, and those behind it move up", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [, second] = await placed(id, pictures[0], [customer, customer, customer]);
    await removePin(customer, { id, pin: second as number });
    expect((await pinsOf(staff, id)).map(({ number, text }) => [number, text])).toEqual([
      [1, "Pin 1"],
      [2, "Pin 3"],
    ]);
    const { events } = await listEvents(staff, FeedQuery.parse({ comm_order_id: id, limit: 500 }));
    expect(JSON.stringify(events)).not.toContain("Pin 2");
    expect(events.at(-1)).toMatchObject({ type: "remove_pin", data: { round: 1, pin: 2 } });
  });

  test("somebody else's stays, also a colleague's", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [theirs, ours] = await placed(id, pictures[0], [customer, staff]);
    const colleague = await aStaff();
    const refusal = { kind: "not_allowed", reason: "not_allowed" };
    await expect(removePin(staff, { id, pin: theirs as number })).rejects.toMatchObject(refusal);
    await expect(removePin(colleague, { id, pin: ours as number })).rejects.toMatchObject(refusal);
    await expect(removePin(customer, { id, pin: ours as number })).rejects.toMatchObject(refusal);
  });

  test("one that was answered stays: the other side placed its own, or it is done", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [first, , third] = (await placed(id, pictures[0], [customer, staff, customer])) as number[];
    await resolvePin(customer, { id, pin: third as number });
    for (const [pin, number] of [
      [first, 1],
      [third, 3],
    ] as [number, number][])
      await expect(removePin(customer, { id, pin })).rejects.toMatchObject({
        kind: "conflict",
        reason: "pin_answered",
        values: { number },
      });
    expect(await pinsOf(customer, id)).toHaveLength(3);
  });
});

describe("asking for changes with pins", () => {
  test("needs no words: the pins that are not done are said in the thread, by their numbers", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [, second] = await placed(id, pictures[0], [customer, customer, staff]);
    await resolvePin(staff, { id, pin: second as number });
    const order = await requestSketchChanges(customer, { id, what: "" });
    expect(order).toMatchObject({ turn: "merchant", sketches: [{ state: "changes_requested", answer: "" }] });
    expect(order.last_message).toMatchObject({ message_type: "text", content: "1. Pin 1\n3. Pin 3" });
    expect(order.events.find(({ type }) => type === "request_sketch_changes")?.data).toEqual({
      round: 1,
      pins: 2,
    });
  });

  test("words go before the pins, and stay with the round by themselves", async () => {
    const { id, customer, pictures } = await inReview();
    await placed(id, pictures[0], [customer]);
    const order = await requestSketchChanges(customer, { id, what: "Almost there" });
    expect(order.last_message?.content).toBe("Almost there\n1. Pin 1");
    expect(order.sketches[0]?.answer).toBe("Almost there");
  });

  test("without a pin that is open, words are asked for", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const refusal = { kind: "invalid", fields: { what: [{ rule: "required" }] } };
    await expect(requestSketchChanges(customer, { id, what: "" })).rejects.toMatchObject(refusal);
    const [pin] = (await placed(id, pictures[0], [customer])) as [number];
    await resolvePin(staff, { id, pin });
    await expect(requestSketchChanges(customer, { id, what: "" })).rejects.toMatchObject(refusal);
  });
});

test("an order with pins can be rebuilt from its facts, each round with the pins that stood then", async () => {
  const { id, customer, staff, pictures } = await inReview({ count: 2 });
  const [first] = await placed(id, pictures[0], [customer, customer]);
  await resolvePin(staff, { id, pin: first as number });
  await send(staff, id);
  const [picture] = await picturesOf(customer, id);
  await placed(id, picture, [staff]);
  await approveSketch(customer, { id, note: "" });
  const { events } = await listEvents(staff, FeedQuery.parse({ comm_order_id: id, limit: 500 }));
  expect(await getOrder(staff, { id })).toMatchObject(rebuild(events));
  const told = events.flatMap(({ type, sketches }) =>
    sketches.map(({ round, pictures: shown }) => [
      type,
      round,
      shown.flatMap(({ pins }) =>
        pins.map(({ number, done_time }) => `${number}${done_time ? " done" : ""}`),
      ),
    ]),
  );
  expect(told).toEqual([
    ["send_sketch", 1, []],
    ["add_pin", 1, ["1"]],
    ["add_pin", 1, ["1", "2"]],
    ["resolve_pin", 1, ["1 done", "2"]],
    ["send_sketch", 1, ["1 done", "2"]],
    ["send_sketch", 2, []],
    ["add_pin", 2, ["1"]],
    ["approve_sketch", 2, ["1"]],
  ]);
});

type Named = { id: number; picture: number; pin: number };
type Verb = (viewer: Viewer, named: Named) => Promise<unknown>;
const VERBS: [PinAction, Verb][] = [
  ["add_pin", (viewer, { id, picture }) => addPin(viewer, at(id, picture))],
  ["resolve_pin", (viewer, { id, pin }) => resolvePin(viewer, { id, pin })],
  ["remove_pin", (viewer, { id, pin }) => removePin(viewer, { id, pin })],
];
const NEVER = ["pending", "quote_rejected", "cancelled"];

describe.each(VERBS)("%s", (action, verb) => {
  let given: Awaited<ReturnType<typeof inReview>> & Named;
  beforeAll(async () => {
    const order = await inReview();
    const [pin] = (await placed(order.id, order.pictures[0], [order.customer])) as [number];
    given = { ...order, picture: order.pictures[0], pin };
  });

  test("is refused while no sketch is in review, and in a status where nothing is drawn", async () => {
    for (const status of ORDER_STATUSES) {
      const { id, customer, staff, order } = await anOrder({ in: status });
      for (const viewer of [customer, staff])
        await expect(verb(viewer, { id, picture: 1, pin: 1 })).rejects.toMatchObject({
          kind: "conflict",
          values: { status },
        });
      expect(order.actions).not.toContain(action);
      if (NEVER.includes(status)) expect(await getOrder(customer, { id })).toEqual(order);
    }
  });

  test("the pins of a round that was decided about are locked, and still read", async () => {
    const { id, customer, staff, pictures } = await inReview();
    const [pin] = (await placed(id, pictures[0], [customer])) as [number];
    await approveSketch(customer, { id, note: "" });
    await expect(verb(customer, { id, picture: pictures[0], pin })).rejects.toMatchObject({
      reason: "no_sketch_in_review",
    });
    await send(staff, id);
    await expect(verb(customer, { id, picture: pictures[0], pin })).rejects.toMatchObject({
      kind: "conflict",
      values: { round: 2 },
    });
    const [old] = (await getOrder(customer, { id })).sketches;
    expect(old?.pictures[0]?.pins).toMatchObject([{ id: pin, done_time: 0 }]);
  });

  test("a stranger finds nothing, and staff hear that there is no such order", async () => {
    const stranger = await aCustomer();
    const before = await getOrder(given.customer, { id: given.id });
    for (const id of [given.id, 999_999])
      await expect(verb(stranger, { ...given, id })).rejects.toMatchObject({
        kind: "not_allowed",
        reason: "not_allowed",
      });
    await expect(verb(given.staff, { ...given, id: 999_999 })).rejects.toMatchObject({
      kind: "missing",
      reason: "no_order",
    });
    expect(await getOrder(given.customer, { id: given.id })).toEqual(before);
  });
});
