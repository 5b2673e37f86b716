import * as z from "zod";
import { MESSAGE_CHANGES } from "@/domain/message";
import { endpoint } from "../endpoint";
import { ANSWER, DELETED, EDITED, MESSAGE } from "../examples/message";
import {
  Message,
  MessageChoice,
  MessageDraft,
  MessageEdit,
  MessageListQuery,
  MessageVersion,
} from "../message";

export const listMessagesEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/messages",
  summary: "Read an order's messages, oldest first",
  about:
    "For the order's customer, and for staff. `after` starts behind a message you know; `before` goes back from one: to read a thread from its end, ask for `before=2147483647`, then for what is before the oldest message that you have.",
  input: MessageListQuery,
  data: Message,
  paged: true,
  example: { input: { comm_order_id: 188, page_size: 50 }, data: [MESSAGE, ANSWER] },
});

export const sendMessageEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/message/send",
  summary: "Write a message on an order",
  about:
    "The sender is the caller: another `sender_id` is `1002`. For an `image`, `video`, `audio` or `file`, upload it first and send its `file_location` as `content`, with the upload's `kind` as the type; an https address elsewhere does as well, and is shown as a link. A `location` has its label as `content` and `meta: {latitude, longitude}`; a `contact` the name and `meta: {phone, email}`; a `sticker` the name of one. Without `meta`, write the whole location or contact as JSON text into `content`, or a location as “latitude,longitude”: however it came, it is kept as `content` and `meta`. An `unknown` message is shown as the text it is. With `reply_to` it answers a message of the same order, which goes with it in short as `original`. A `quote` is written by sending a quote.",
  does: "send_message",
  input: MessageDraft,
  data: Message,
  example: { input: { comm_order_id: 188, message_type: "text", content: ANSWER.content }, data: ANSWER },
});

const WINDOW = MESSAGE_CHANGES.edit.seconds / 60;

export const editMessageEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/message/edit",
  summary: "Edit a message of your own",
  about: `The words of a text, for ${WINDOW} minutes after it was sent and while the order may be talked on. Both sides can read what it said before. Somebody else's message is refused (\`1002\`), as is one that belongs to a decision or a round of pictures (\`-1\`). Whose turn it is stays as it is; the feed tells it as \`message_edited\`, with the message as it is now.`,
  input: MessageEdit,
  data: Message,
  example: {
    input: { comm_order_id: 188, message_id: ANSWER.id, content: EDITED.content },
    data: EDITED,
  },
});

export const deleteMessageEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/message/delete",
  summary: "Delete a message of your own",
  about:
    "While the order may be talked on. That it was there stays: its number, sender and time, as type `unknown` with the content “[deleted]” and a `deleted_time`. What it said, what it said before, and a file that it brought cannot be read by way of this order any more. Somebody else's message is refused (`1002`), as is one that belongs to a decision or a round of pictures (`-1`). The feed tells it as `message_deleted`; the fact that it was sent has the message as it is now, too.",
  input: MessageChoice,
  data: Message,
  example: { input: { comm_order_id: 188, message_id: ANSWER.id }, data: DELETED },
});

export const listVersionsEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/message/versions",
  summary: "Read what an edited message said before",
  about:
    "For the order's customer, and for staff. Oldest first, without what it says now; nothing is left of a deleted one.",
  input: MessageChoice,
  data: z.array(MessageVersion),
  example: {
    input: { comm_order_id: 188, message_id: ANSWER.id },
    data: [{ content: ANSWER.content, written_time: ANSWER.created_time }],
  },
});
