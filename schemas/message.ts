import * as z from "zod";
import { MESSAGE_TYPES, SENDER_TYPES } from "@/domain/message";
import { Id, MAX_INT32, Page, Text, UnixTime, WireInt } from "./common";

export const MessageDraft = z.object({
  comm_order_id: Id,
  message_type: z.enum(MESSAGE_TYPES),
  content: Text(1, 20_000).meta({ description: "The text; for an image or a file, its address" }),
  sender_id: WireInt(0, MAX_INT32).optional().meta({ description: "If given, it has to be the caller" }),
  sender_name: z
    .unknown()
    .transform(() => undefined)
    .optional()
    .meta({ description: "Ignored: the name is the caller's" }),
});
export type MessageDraft = z.output<typeof MessageDraft>;

export const MessageListQuery = Page.extend({
  comm_order_id: Id,
  after: WireInt(0, MAX_INT32).optional().meta({ description: "Only messages with a larger id" }),
});

/** What goes with a message of some types. */
export const MessageMeta = z.object({
  quote_id: z.int().optional(),
  version: z.int().optional(),
  file_name: z.string().optional(),
  file_size: z.int().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  thumb: z.string().optional(),
});
export type MessageMeta = z.output<typeof MessageMeta>;

export const Message = z
  .object({
    id: z.int(),
    comm_order_id: z.int(),
    sender_id: z.int(),
    sender_type: z.enum(SENDER_TYPES),
    sender_name: z.string(),
    message_type: z.enum(MESSAGE_TYPES),
    content: z.string(),
    created_time: UnixTime,
    meta: MessageMeta.optional(),
  })
  .meta({ id: "Message" });
export type Message = z.output<typeof Message>;
