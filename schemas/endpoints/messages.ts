import * as z from "zod";
import { endpoint } from "../endpoint";
import { ANSWER, MESSAGE, STICKER } from "../examples/message";
import { Message, MessageDraft, MessageListQuery, StickerOffer } from "../message";

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

export const listStickersEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/stickers",
  summary: "List the stickers that a message may consist of",
  about:
    "Titles are in the caller's language. Send the `name` as the `content` of a message of type `sticker`.",
  access: "public",
  data: z.array(StickerOffer),
  example: { input: {}, data: [STICKER] },
});
