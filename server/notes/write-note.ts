import { can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Note, NoteDraft } from "@/schemas/note";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findOrder } from "@/server/orders/find-order";
import { signalOn } from "@/server/streams/signal-on";
import { toNote } from "./note-dto";

/**
 * Writes a note on an order that only the staff see. It is no fact on the timeline, which customers follow: it changes
 * neither the order's version nor whose turn it is. Colleagues who have the order open are told by a signal.
 */
export async function writeNote(viewer: Viewer, { comm_order_id, content }: NoteDraft): Promise<Note> {
  const order = await findOrder(db(), viewer, comm_order_id);
  if (!can(order.status, "write_note", sideOf(viewer))) throw notAllowed();
  const note = await db().note.create({
    data: {
      orderId: order.id,
      authorId: viewer.id,
      authorName: viewer.name,
      content,
      createdAt: now(),
    },
  });
  signalOn(order.id);
  return toNote(note);
}
