import type { Note } from "../note";

/** What one of the studio writes down for the other. */
export const NOTE = {
  id: 41,
  comm_order_id: 188,
  author_id: 2,
  author_name: "Wen Zhao",
  content: "His finger is between two sizes: cast the wider one first.",
  created_time: 1795331700,
} satisfies Note;
