import { SKETCH_MOVES } from "@/domain/sketch/state";
import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { SketchDraft } from "@/schemas/sketch";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { invalid } from "@/server/errors";
import { writeMessage } from "@/server/messages/write-message";
import type { FoundOrder } from "@/server/orders/find-order";
import { getOrder } from "@/server/orders/get-order";
import { holdOrder } from "./hold-order";
import { tellSketch } from "./tell-sketch";

/**
 * Shows the customer a new round of pictures, which are the viewer's uploads; one that was not decided about is replaced.
 * Each picture is an image message of its own, for programs that know no rounds, and so is the note as text.
 */
export async function showRound(
  viewer: Viewer,
  { id, images, note }: SketchDraft,
  action: "send_sketch" | "show_finished",
): Promise<Order> {
  return transaction(async (tx) => {
    const order = await holdOrder(tx, viewer, id, action);
    const pictures = await claimPictures(tx, viewer, id, images);
    const ids = pictures.map((picture) => picture.id);
    const { kind, state } = SKETCH_MOVES[action];
    const before = kind === "sketch" ? order.sketch : order.finished;
    const replaced = before?.state === "in_review" ? before : null;
    if (replaced) await tx.sketch.update({ where: { id: replaced.id }, data: { state: "replaced" } });

    const round = (before?.round ?? 0) + 1;
    const sketch = await writeRound(tx, viewer, order, { kind, state, round, note }, ids);
    await tellSketch(tx, viewer, order, action, {
      data: { round, ...(replaced && { replaces: replaced.round }) },
      newest: kind === "sketch" ? { sketchId: sketch } : { finishedId: sketch },
    });
    const belongs = { sketch_id: sketch, round };
    for (const { address, meta } of pictures)
      await writeMessage(tx, viewer, order, {
        type: "image",
        content: address,
        meta: { ...meta, ...belongs },
      });
    if (note) await writeMessage(tx, viewer, order, { type: "text", content: note, meta: belongs });
    return getOrder(viewer, { id });
  });
}

type Round = Pick<NonNullable<FoundOrder["sketch"]>, "kind" | "state" | "round" | "note">;

async function writeRound(tx: Tx, viewer: Viewer, order: FoundOrder, round: Round, attachments: number[]) {
  const pictures = attachments.map((attachmentId, position) => ({ attachmentId, position }));
  const { id } = await tx.sketch.create({
    data: {
      ...round,
      orderId: order.id,
      authorId: viewer.id,
      createdAt: now(),
      pictures: { create: pictures },
    },
  });
  return id;
}

/** A picture elsewhere might change after it was approved: only uploads are taken. */
async function claimPictures(tx: Tx, viewer: Viewer, orderId: number, images: string[]) {
  const { addresses, uploads } = await claimUploads(tx, viewer, orderId, { images }, "image");
  const elsewhere = uploads.flatMap((upload, at) =>
    upload ? [] : [[`images.${at}`, [{ rule: "not_your_upload", values: {} }]]],
  );
  if (elsewhere.length > 0) throw invalid(Object.fromEntries(elsewhere));
  return uploads.flatMap((upload, at) => (upload ? [{ ...upload, address: addresses[at] ?? "" }] : []));
}
