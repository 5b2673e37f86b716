import type * as z from "zod";
import { sideOf, type Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { Note, NoteListQuery } from "@/schemas/note";
import { db } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findOrder } from "@/server/orders/find-order";
import { toNote } from "./note-dto";

/** One page of the staff's notes on an order, oldest first. Customers may not, on their own orders either. */
export async function listNotes(
  viewer: Viewer,
  query: z.output<typeof NoteListQuery>,
): Promise<{ rows: Note[]; total: number }> {
  const { id: orderId } = await findOrder(db(), viewer, query.comm_order_id);
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  const [total, rows] = await Promise.all([
    db().note.count({ where: { orderId } }),
    db().note.findMany({ where: { orderId }, orderBy: { id: "asc" }, ...rangeOf(query) }),
  ]);
  return { rows: rows.map(toNote), total };
}

/** All notes on an order that the viewer may see: none for a customer. */
export async function notesOn(viewer: Viewer, orderId: number): Promise<Note[]> {
  if (sideOf(viewer) !== "merchant") return [];
  const rows = await db().note.findMany({ where: { orderId }, orderBy: { id: "asc" } });
  return rows.map(toNote);
}
