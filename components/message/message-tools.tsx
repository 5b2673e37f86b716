import type { OrderView } from "@/components/order/order-view";
import { EXCERPT, type SentMessage } from "@/domain/message";
import { MESSAGES } from "@/i18n/messages";
import type { Message } from "@/schemas/message";
import { MessageMenu } from "./message-menu";
import { useExcerpt } from "./use-excerpt";

type Props = {
  message: Message;
  view: OrderView;
  /** Of one of several pictures: in its corner. */
  onPicture?: boolean;
};

/** What may be done with one message. */
export function MessageTools({ message, view, onPicture }: Props) {
  const excerpt = useExcerpt();
  const { id, sender_name: name, meta, content } = message;
  const words = excerpt(message, meta?.file_name ?? "").slice(0, EXCERPT);
  const sent = sentOf(message);
  const isOwn = message.sender_id === view.viewer.id;
  const own = isOwn ? { sent, ...(sent.type === "text" && !sent.fixed && { text: content }) } : undefined;
  const labels = MESSAGES[view.viewer.locale].order_page.message_menu;
  return <MessageMenu message={{ id, name, words }} words={labels} own={own} onPicture={onPicture} />;
}

function sentOf({ message_type, sender_id, created_time, fixed, deleted_time }: Message): SentMessage {
  return {
    type: message_type,
    senderId: sender_id,
    sentAt: created_time,
    fixed: fixed === true,
    deleted: deleted_time !== undefined,
  };
}
