import { SENDABLE_TYPES } from "@/domain/message";
import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import { Address } from "@/schemas/common";
import type { Message, MessageDraft } from "@/schemas/message";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { type Tx, transaction } from "@/server/db";
import { invalidField, notAllowed } from "@/server/errors";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { findShop, todayIn } from "@/server/shop";
import { toMessage } from "./message-dto";
import { writeMessage } from "./write-message";

/** Writes a message on an order. The sender is the viewer, whatever the body says (contract §2). */
export async function sendMessage(viewer: Viewer, draft: MessageDraft): Promise<Message> {
  if (draft.sender_id && draft.sender_id !== viewer.id) throw notAllowed();
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, draft.comm_order_id);
    refuseType(viewer, draft.message_type);
    const side = sideOf(viewer);
    if (!can(order.status, "send_message", side)) {
      throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
    }
    const words = await wordsOf(tx, viewer, order, draft);
    return toMessage(await writeMessage(tx, viewer, order, words));
  });
}

function refuseType(viewer: Viewer, type: MessageDraft["message_type"]): void {
  if (type === "quote" && sideOf(viewer) === "customer") throw notAllowed();
  if (type === "quote") throw invalidField("message_type", "quote_type");
  if (!SENDABLE_TYPES.some((sendable) => sendable === type))
    throw invalidField("message_type", "message_type");
}

/** The message as it is kept: a picture or file is one of the viewer's uploads, or stands at an https address. */
async function wordsOf(
  tx: Tx,
  viewer: Viewer,
  { id }: FoundOrder,
  { message_type: type, content }: MessageDraft,
) {
  if (type === "text") return { type, content };
  const {
    addresses: [address = content],
    uploads: [upload],
  } = await claimUploads(tx, viewer, id, { content: [content] }, type === "image" ? "pictures" : "files");
  if (!upload && !(Address.safeParse(address).success && /^https:/i.test(address)))
    throw invalidField("content", "image_address");
  return { type, content: address, ...(upload && { meta: upload.meta }) };
}
