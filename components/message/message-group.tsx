import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isOwnSide, useWho } from "@/components/order/who";
import type { Message } from "@/schemas/message";
import { MessagePart } from "./message-part";
import { partsOf } from "./thread-entries";

type GroupProps = OrderView & { messages: [Message, ...Message[]]; unreadFrom?: number };

/** What one person wrote in one go: who, when, and each part below the other; the viewer's own side on the right. */
export function MessageGroup({ messages, unreadFrom, ...view }: GroupProps) {
  const instant = useInstant();
  const [first] = messages;
  const own = isOwnSide(view.viewer, first.sender_type);
  return (
    <div className={`flex flex-col gap-1.5 ${own ? "items-end" : "items-start"}`}>
      {messages.some(({ id }) => id === unreadFrom) && <UnreadLine />}
      <p className="px-1 text-sm text-soft">
        <Author message={first} view={view} /> ·{" "}
        <time dateTime={new Date(first.created_time * 1000).toISOString()}>
          {instant.clock(first.created_time)}
        </time>
      </p>
      {partsOf(messages).map((part) => (
        <MessagePart key={part[0].id} messages={part} own={own} view={view} />
      ))}
    </div>
  );
}

/** Takes no room, so that nothing jumps once the thread counts as read. */
function UnreadLine() {
  const words = useWords("order_page");
  return (
    <div className="relative -top-2 h-0 w-full self-stretch border-t border-accent">
      <span className="absolute -top-2 left-1/2 -translate-x-1/2 rounded-full bg-accent px-2.5 text-xs/4 font-medium whitespace-nowrap text-on-accent">
        {words("unread_from_here")}
      </span>
    </div>
  );
}

function Author({ message, view }: { message: Message; view: OrderView }) {
  const words = useWords("order_page");
  const who = useWho(view.viewer);
  const name = who({ actor_id: message.sender_id, actor_name: message.sender_name });
  const role = { user: words("who.customer"), admin: words("who.studio"), system: "" }[message.sender_type];
  return (
    <>
      <span className="font-medium text-ink">{name}</span>
      {message.sender_id !== view.viewer.id && role && `, ${role}`}
    </>
  );
}
