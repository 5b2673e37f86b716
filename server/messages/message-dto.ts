import { isMedia } from "@/domain/message";
import { type Message, MessageMeta } from "@/schemas/message";
import { absolute } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Told } from "@/server/told";

type Column = Prisma.MessageGetPayload<object>;

/** A message with what it answers in short, null where that is nothing. */
export type MessageRow = Told<Omit<Column, "replyToId">> & { original: OriginalRow | null };

type OriginalRow = Pick<Column, "id" | "senderId" | "senderType" | "senderName" | "type" | "content"> & {
  fileName: string | null;
};

/** A message as the wire shows it; pictures and files as absolute addresses. */
export function toMessage(row: MessageRow): Message {
  const meta = row.meta === null ? undefined : MessageMeta.parse(row.meta);
  return {
    id: row.id,
    comm_order_id: row.orderId,
    sender_id: row.senderId,
    sender_type: row.senderType,
    sender_name: row.senderName,
    message_type: row.type,
    content: isMedia(row.type) ? absolute(row.content) : row.content,
    created_time: unix(row.createdAt),
    ...(meta && { meta: withAddresses(meta) }),
    ...(row.original && { reply_to: row.original.id, original: toOriginal(row.original) }),
  };
}

function toOriginal(row: OriginalRow): Message["original"] {
  return {
    sender_id: row.senderId,
    sender_type: row.senderType,
    sender_name: row.senderName,
    message_type: row.type,
    content: isMedia(row.type) ? (row.fileName ?? "") : row.content,
  };
}

function withAddresses(meta: MessageMeta): MessageMeta {
  const { thumb, url } = meta;
  return { ...meta, ...(thumb && { thumb: absolute(thumb) }), ...(url && { url: absolute(url) }) };
}
