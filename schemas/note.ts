import * as z from "zod";
import { Id, Page, Text, UnixTime } from "./common";

export const NoteDraft = z.object({ comm_order_id: Id, content: Text(1, 20_000) });
export type NoteDraft = z.output<typeof NoteDraft>;

export const NoteListQuery = Page.extend({ comm_order_id: Id });

/** What the staff write among themselves about an order. */
export const Note = z
  .object({
    id: z.int(),
    comm_order_id: z.int(),
    author_id: z.int(),
    author_name: z.string(),
    content: z.string(),
    created_time: UnixTime,
  })
  .meta({ id: "Note" });
export type Note = z.output<typeof Note>;
