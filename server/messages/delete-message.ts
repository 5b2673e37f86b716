import { isMedia } from "@/domain/message";
import type { Viewer } from "@/domain/viewer";
import type { Message, MessageChoice } from "@/schemas/message";
import { uploadKey } from "@/server/attachments/addresses";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { holdMessage } from "./hold-message";
import { tellChange } from "./tell-change";

/** Takes one's own message back: what it said and brought is gone, that it was there stays. */
export async function deleteMessage(viewer: Viewer, choice: MessageChoice): Promise<Message> {
  return transaction(async (tx) => {
    const { id, orderId, type, content } = await holdMessage(tx, viewer, choice, "delete");
    await tx.messageVersion.deleteMany({ where: { messageId: id } });
    await tx.$executeRaw`UPDATE "Message" SET "type" = 'unknown', "content" = '', "meta" = NULL, "editedAt" = NULL,
      "deletedAt" = ${now()} WHERE "id" = ${id}`;
    if (isMedia(type)) await letGo(tx, orderId, content);
    return tellChange(tx, viewer, choice, "message_deleted");
  });
}

/** Unties an upload from the order, unless it stands there elsewhere. What no order holds is removed in time. */
async function letGo(tx: Tx, orderId: number, address: string): Promise<void> {
  const key = uploadKey(address);
  if (!key) return;
  await tx.$executeRaw`
    DELETE FROM "OrderAttachment" h USING "Attachment" f, "Order" o
    WHERE f."id" = h."attachmentId" AND o."id" = h."orderId" AND f."key" = ${key} AND o."id" = ${orderId}
      AND NOT EXISTS (SELECT FROM "Message" m WHERE m."orderId" = o."id" AND m."content" = ${address})
      AND NOT EXISTS (SELECT FROM "SketchPicture" p JOIN "Sketch" k ON k."id" = p."sketchId"
        WHERE p."attachmentId" = f."id" AND k."orderId" = o."id")
      AND position(${key} IN o."images"::text || o."extra"::text) = 0`;
}
