import type { Viewer } from "@/domain/viewer";
import type { MessageChoice, MessageVersion } from "@/schemas/message";
import { unix } from "@/server/clock";
import { db } from "@/server/db";
import { invalidField } from "@/server/errors";
import { findStanding } from "@/server/orders/find-standing";

/** What a message said before it was edited, oldest first: nothing, where it was not, or was deleted since. */
export async function listVersions(
  viewer: Viewer,
  { comm_order_id, message_id }: MessageChoice,
): Promise<MessageVersion[]> {
  const { id: orderId } = await findStanding(viewer, comm_order_id);
  const message = await db().message.findFirst({
    where: { id: message_id, orderId },
    select: { versions: { orderBy: { id: "asc" } } },
  });
  if (!message) throw invalidField("message_id", "no_message");
  return message.versions.map(({ content, writtenAt }) => ({ content, written_time: unix(writtenAt) }));
}
