import { isMedia, type MessageType } from "@/domain/message";
import { unix } from "../database";
import { absolute } from "./address";

/** Of "Message" m. */
export const MESSAGE_COLUMNS = `m."id", m."orderId" AS comm_order_id, m."senderId" AS sender_id,
  m."senderType" AS sender_type, m."senderName" AS sender_name, m."type" AS message_type, m."content",
  m."meta", ${unix('m."createdAt"')} AS created_time`;

export type MessageRow = {
  message_type: MessageType;
  content: string;
  meta: { thumb?: string; url?: string } | null;
};

export function toMessage({ meta, ...row }: MessageRow) {
  return {
    ...row,
    content: isMedia(row.message_type) ? absolute(row.content) : row.content,
    ...(meta && { meta: withAddresses(meta) }),
  };
}

function withAddresses(meta: NonNullable<MessageRow["meta"]>) {
  const { thumb, url } = meta;
  return { ...meta, ...(thumb && { thumb: absolute(thumb) }), ...(url && { url: absolute(url) }) };
}
