import type { Note } from "@/schemas/note";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

export function toNote(row: Prisma.NoteGetPayload<object>): Note {
  return {
    id: row.id,
    comm_order_id: row.orderId,
    author_id: row.authorId,
    author_name: row.authorName,
    content: row.content,
    created_time: unix(row.createdAt),
  };
}
