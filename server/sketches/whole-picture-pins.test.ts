import { describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { addPin } from "./add-pin";
import { approveSketch } from "./approve-sketch";
import { removePin } from "./remove-pin";
import { requestSketchChanges } from "./request-sketch-changes";
import { resolvePin } from "./resolve-pin";
import { sendSketch } from "./send-sketch";

/** An order with one picture in review. */
async function inReview() {
  const given = await anOrder({ in: "in_communication" });
  const { file_location } = await anUpload(given.staff);
  const sent = await sendSketch(given.staff, { id: given.id, images: [file_location], note: "" });
  return { ...given, picture: sent.sketches[0]?.pictures[0]?.id ?? 0 };
}

async function pinsOf(viewer: Viewer, id: number) {
  return (await getOrder(viewer, { id })).sketches.at(-1)?.pictures[0]?.pins ?? [];
}

describe("a remark on a picture as a whole", () => {
  test("stands among the pins of the picture without a place, and goes along when changes are asked for", async () => {
    const { id, customer, staff, picture } = await inReview();
    await addPin(customer, { id, picture, x: 0, y: 1, text: "Finer here" });
    await addPin(customer, { id, picture, text: "Warmer all over" });
    await addPin(customer, { id, picture, text: "And larger" });
    const pins = await pinsOf(staff, id);
    expect(pins).toMatchObject([
      { number: 1, x: 0, y: 1 },
      { number: 2, x: null, y: null, text: "Warmer all over", answered: false, done_time: 0 },
      { number: 3, x: null, y: null, text: "And larger" },
    ]);
    await resolvePin(staff, { id, pin: pins[2]?.id ?? 0 });
    expect((await pinsOf(customer, id))[2]).toMatchObject({ answered: true, done_by: staff.name });
    const order = await requestSketchChanges(customer, { id, what: "" });
    expect(order.last_message?.content).toBe("1. Finer here\n2. Warmer all over");
  });

  test("is taken back by whoever wrote it alone, until it is answered", async () => {
    const { id, customer, staff, picture } = await inReview();
    await addPin(customer, { id, picture, text: "Warmer all over" });
    const [first] = await pinsOf(customer, id);
    await expect(removePin(staff, { id, pin: first?.id ?? 0 })).rejects.toMatchObject({
      reason: "not_allowed",
    });
    await removePin(customer, { id, pin: first?.id ?? 0 });
    expect(await pinsOf(customer, id)).toEqual([]);

    await addPin(customer, { id, picture, text: "Warmer all over" });
    await addPin(staff, { id, picture, text: "Like gold?" });
    const [again] = await pinsOf(customer, id);
    await expect(removePin(customer, { id, pin: again?.id ?? 0 })).rejects.toMatchObject({
      reason: "pin_answered",
    });
  });

  test("is refused on a round that was decided about, and where nothing is in review", async () => {
    const { id, customer, picture } = await inReview();
    await approveSketch(customer, { id, note: "" });
    await expect(addPin(customer, { id, picture, text: "Warmer" })).rejects.toMatchObject({
      reason: "no_sketch_in_review",
    });
    const bare = await anOrder({ in: "pending" });
    await expect(addPin(bare.customer, { id: bare.id, picture, text: "Warmer" })).rejects.toMatchObject({
      kind: "conflict",
      values: { status: "pending" },
    });
  });

  test("is nothing that a stranger can leave", async () => {
    const { id, customer, picture } = await inReview();
    const refusal = { kind: "not_allowed", reason: "not_allowed" };
    const stranger = await aCustomer();
    await expect(addPin(stranger, { id, picture, text: "Mine" })).rejects.toMatchObject(refusal);
    expect(await pinsOf(customer, id)).toEqual([]);
  });

  test("has no half of a place, not even in the database", async () => {
    const { id, customer, picture } = await inReview();
    await expect(addPin(customer, { id, picture, x: 0.5, text: "Where?" })).rejects.toThrow();
    expect(await db().sketchPin.count({ where: { pictureId: picture } })).toBe(0);
  });
});
