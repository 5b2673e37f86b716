import { type Message, MessageMeta } from "@/schemas/message";
import { absolute } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** A message as the wire shows it; pictures and files as absolute addresses. */
export function toMessage(row: Prisma.MessageGetPayload<object>): Message {
  const isFile = row.type === "image" || row.type === "file";
  const meta = row.meta === null ? undefined : MessageMeta.parse(row.meta);
  return {
    id: row.id,
    comm_order_id: row.orderId,
    sender_id: row.senderId,
    sender_type: row.senderType,
    sender_name: row.senderName,
    message_type: row.type,
    content: isFile ? absolute(row.content) : row.content,
    created_time: unix(row.createdAt),
    ...(meta && { meta: { ...meta, ...(meta.thumb && { thumb: absolute(meta.thumb) }) } }),
  };
}
