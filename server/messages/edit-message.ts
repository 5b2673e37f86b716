import type { Viewer } from "@/domain/viewer";
import type { Message, MessageEdit } from "@/schemas/message";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { holdMessage } from "./hold-message";
import { tellChange } from "./tell-change";

/** Puts the words of one's own message right, while that is possible; what it said before is kept for both sides. */
export async function editMessage(viewer: Viewer, { content, ...choice }: MessageEdit): Promise<Message> {
  return transaction(async (tx) => {
    const before = await holdMessage(tx, viewer, choice, "edit");
    await tx.messageVersion.create({
      data: {
        messageId: before.id,
        content: before.content,
        writtenAt: before.editedAt ?? before.createdAt,
      },
    });
    await tx.message.update({ where: { id: before.id }, data: { content, editedAt: now() } });
    return tellChange(tx, viewer, choice, "message_edited");
  });
}
