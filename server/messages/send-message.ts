import { isMedia, type MessageType, type SendableType } from "@/domain/message";
import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import { MESSAGE_WORDS, type Message, type MessageDraft } from "@/schemas/message";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { type Tx, transaction } from "@/server/db";
import { invalidField, notAllowed } from "@/server/errors";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { parse } from "@/server/parse";
import { findShop, todayIn } from "@/server/shop";
import { toMessage } from "./message-dto";
import { writeMessage } from "./write-message";

/**
 * Writes a message of any type but a quote on an order. The sender is the viewer, whatever the body says (contract §2).
 * Throws invalid, naming `content` or `meta.…`, when these do not fit the type.
 */
export async function sendMessage(viewer: Viewer, draft: MessageDraft): Promise<Message> {
  if (draft.sender_id && draft.sender_id !== viewer.id) throw notAllowed();
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, draft.comm_order_id);
    const type = sendable(viewer, draft.message_type);
    const side = sideOf(viewer);
    if (!can(order.status, "send_message", side)) {
      throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
    }
    const words = await wordsOf(tx, viewer, order, type, draft);
    return toMessage(await writeMessage(tx, viewer, order, words));
  });
}

function sendable(viewer: Viewer, type: MessageType): SendableType {
  if (type !== "quote") return type;
  throw sideOf(viewer) === "customer" ? notAllowed() : invalidField("message_type", "quote_type");
}

/** The message as it is kept. Media are the viewer's uploads of that kind, or stand at an https address. */
async function wordsOf(
  tx: Tx,
  viewer: Viewer,
  { id }: FoundOrder,
  type: SendableType,
  { content, meta }: Pick<MessageDraft, "content" | "meta">,
) {
  const words = parse(MESSAGE_WORDS[type], { content, meta });
  if (!isMedia(type)) return { type, ...words };
  const {
    addresses: [address = words.content],
    uploads: [upload],
  } = await claimUploads(tx, viewer, id, { content: [words.content] }, type);
  if (!upload && !/^https:/i.test(address)) throw invalidField("content", `${type}_address`);
  return { type, content: address, ...(upload && { meta: upload.meta }) };
}
