import type { UploadKind } from "@/domain/attachment";
import { isMedia, type MessageType, type SendableType } from "@/domain/message";
import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import { MESSAGE_WORDS, type Message, type MessageDraft } from "@/schemas/message";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { db, type Tx, transaction } from "@/server/db";
import { invalidField, notAllowed } from "@/server/errors";
import { findStanding, type Standing } from "@/server/orders/find-standing";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { parse } from "@/server/parse";
import { findShop, todayIn } from "@/server/shop";
import { offeredSticker } from "@/server/stickers/offered-sticker";
import { toMessage } from "./message-dto";
import { appendMessage, writeMessage } from "./write-message";

/**
 * Writes a message of any type but a quote on an order. The sender is the viewer, whatever the body says (contract §2).
 * Throws invalid, naming `content` or `meta.…`, when these do not fit the type.
 */
export async function sendMessage(viewer: Viewer, draft: MessageDraft): Promise<Message> {
  if (draft.sender_id && draft.sender_id !== viewer.id) throw notAllowed();
  const order = await writableOrder(viewer, draft.comm_order_id);
  const type = sendable(viewer, draft.message_type);
  const { content, meta } = draft;
  const given = parse(MESSAGE_WORDS[type], { content, meta });
  const words = type === "sticker" ? await offeredSticker(given.content) : given;
  const standing = { replyTo: await answered(order, draft), fixed: false };
  if (!isMedia(type)) {
    const message = await appendMessage(viewer, order, { type, ...words, ...standing });
    if (message) return toMessage(message);
  }
  // Uploads are tied to the order with the message; and where somebody else was quicker, the order is held meanwhile.
  return transaction(async (tx) => {
    const kept = isMedia(type) ? await claimed(tx, viewer, order, type, words.content) : { type, ...words };
    return toMessage(await writeMessage(tx, viewer, order, { ...kept, ...standing }));
  });
}

async function writableOrder(viewer: Viewer, id: number): Promise<Standing> {
  const order = await findStanding(viewer, id);
  const side = sideOf(viewer);
  if (can(order.status, "send_message", side)) return order;
  throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
}

function sendable(viewer: Viewer, type: MessageType): SendableType {
  if (type !== "quote") return type;
  throw sideOf(viewer) === "customer" ? notAllowed() : invalidField("message_type", "quote_type");
}

/** The message that this one answers, which has to be one of the same order. */
async function answered(
  { id: orderId }: Standing,
  { reply_to: id }: MessageDraft,
): Promise<number | undefined> {
  if (id === undefined) return;
  if (!(await db().message.findFirst({ where: { id, orderId }, select: { id: true } })))
    throw invalidField("reply_to", "no_message");
  return id;
}

/** The message as it is kept: media are the viewer's uploads of that kind, or stand at an https address. */
async function claimed(tx: Tx, viewer: Viewer, { id }: Standing, type: UploadKind, content: string) {
  const {
    addresses: [address = content],
    uploads: [upload],
  } = await claimUploads(tx, viewer, id, { content: [content] }, type);
  if (!upload && !/^https:/i.test(address)) throw invalidField("content", `${type}_address`);
  return { type, content: address, ...(upload && { meta: upload.meta }) };
}
