import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isOwnSide, useWho } from "@/components/order/who";
import type { Message } from "@/schemas/message";
import { MessagePart } from "./message-part";
import { partsOf } from "./thread-entries";
import { UnreadLine } from "./unread-line";

type GroupProps = OrderView & {
  messages: [Message, ...Message[]];
  /** Of the other side: which of their messages each of theirs follows. */
  before?: ReadonlyMap<number, number | null>;
};

/** What one person wrote in one go: who, when, and each part below the other; the viewer's own side on the right. */
export function MessageGroup({ messages, before, ...view }: GroupProps) {
  const words = useWords("order_page");
  const instant = useInstant();
  const [first] = messages;
  const own = isOwnSide(view.viewer, first.sender_type);
  return (
    <div className={`flex flex-col gap-1.5 ${own ? "items-end" : "items-start"}`}>
      {before && (
        <UnreadLine
          label={words("unread_from_here")}
          theirs={messages.map(({ id }) => [before.get(id) ?? null, id])}
        />
      )}
      <p className="px-1 text-sm text-soft">
        <Author message={first} view={view} /> ·{" "}
        <time dateTime={new Date(first.created_time * 1000).toISOString()}>
          {instant.clock(first.created_time)}
        </time>
      </p>
      {partsOf(messages).map((part) => (
        <div
          key={part[0].id}
          data-messages={part.map(({ id }) => id).join(" ")}
          className={`flex w-full flex-col ${own ? "items-end" : "items-start"}`}
        >
          <MessagePart messages={part} own={own} view={view} />
        </div>
      ))}
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
