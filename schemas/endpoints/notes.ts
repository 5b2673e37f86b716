import { endpoint } from "../endpoint";
import { NOTE } from "../examples/note";
import { Note, NoteDraft, NoteListQuery } from "../note";

export const listNotesEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/notes",
  summary: "Read the staff's own notes on an order, oldest first (merchant)",
  about: "For staff alone: no reply, event or webhook that a customer may have holds anything of a note.",
  input: NoteListQuery,
  data: Note,
  paged: true,
  example: { input: { comm_order_id: 188 }, data: [NOTE] },
});

export const writeNoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/note/create",
  summary: "Write a note on an order that only the staff see (merchant)",
  about:
    "In every status, also when the order is cancelled. It changes neither whose turn it is nor the timeline.",
  does: "write_note",
  input: NoteDraft,
  data: Note,
  example: { input: { comm_order_id: 188, content: NOTE.content }, data: NOTE },
});
