import { DELETED_WORDS, isMedia } from "@/domain/message";
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
  deleted: boolean;
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
    content: contentOf(row),
    created_time: unix(row.createdAt),
    ...(meta && { meta: withAddresses(meta) }),
    ...(row.original && { reply_to: row.original.id, original: toOriginal(row.original) }),
    ...(row.fixed && { fixed: true }),
    ...(row.editedAt && { edited_time: unix(row.editedAt) }),
    ...(row.deletedAt && { deleted_time: unix(row.deletedAt) }),
  };
}

function contentOf({ type, content, deletedAt }: MessageRow): string {
  if (deletedAt) return DELETED_WORDS;
  return isMedia(type) ? absolute(content) : content;
}

function toOriginal(row: OriginalRow): Message["original"] {
  return {
    sender_id: row.senderId,
    sender_type: row.senderType,
    sender_name: row.senderName,
    message_type: row.type,
    content: shortOf(row),
    ...(row.deleted && { deleted: true }),
  };
}

function shortOf({ type, content, fileName, deleted }: OriginalRow): string {
  if (deleted) return DELETED_WORDS;
  return isMedia(type) ? (fileName ?? "") : content;
}

function withAddresses(meta: MessageMeta): MessageMeta {
  const { thumb, url } = meta;
  return { ...meta, ...(thumb && { thumb: absolute(thumb) }), ...(url && { url: absolute(url) }) };
}
