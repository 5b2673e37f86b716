import * as z from "zod";
import { endpoint } from "../endpoint";
import { SAVED_REPLY } from "../examples/reply";
import { ReplyDraft, ReplyQuery, SavedReply } from "../reply";

const { id, name, text } = SAVED_REPLY;

export const listRepliesEndpoint = endpoint({
  method: "GET",
  path: "/api/reply/list",
  summary: "List the saved replies (merchant)",
  about:
    "For staff, by name. Words in braces stand for what the order has that is answered: the page fills them in when a reply is chosen.",
  data: z.array(SavedReply),
  example: { input: {}, data: [SAVED_REPLY] },
});

export const saveReplyEndpoint = endpoint({
  method: "POST",
  path: "/api/reply/save",
  summary: "Save a reply for another time, or change a saved one (merchant)",
  about:
    "For staff; all of them share the same replies. `-1` with `data.fields` when another reply has the name, or when the text names something in braces that no order has.",
  input: ReplyDraft,
  data: SavedReply,
  example: { input: { name, text }, data: SAVED_REPLY },
});

export const removeReplyEndpoint = endpoint({
  method: "POST",
  path: "/api/reply/remove",
  summary: "Remove a saved reply (merchant)",
  about: "For staff. What was sent with it stays as it is.",
  input: ReplyQuery,
  data: SavedReply.pick({ id: true }),
  example: { input: { id }, data: { id } },
});
