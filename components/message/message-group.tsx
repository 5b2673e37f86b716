import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isOwnSide, useWho } from "@/components/order/who";
import type { Message } from "@/schemas/message";
import { EditedMark } from "./edited-mark";
import { MessagePart } from "./message-part";
import { MessageTools } from "./message-tools";
import { Original } from "./original";
import { SeenBelow } from "./seen-below";
import { partsOf } from "./thread-entries";
import { UnreadLine } from "./unread-line";
import { useExcerpt } from "./use-excerpt";

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
      <p id={`by-${first.id}`} className="px-1 text-sm text-soft">
        <Author message={first} view={view} /> ·{" "}
        <time dateTime={new Date(first.created_time * 1000).toISOString()}>
          {instant.clock(first.created_time)}
        </time>
      </p>
      {partsOf(messages).map((part) => (
        // biome-ignore lint/a11y/useSemanticElements: a message is no set of fields
        <div
          key={part[0].id}
          id={`message-${part[0].id}`}
          data-messages={part.map(({ id }) => id).join(" ")}
          role="group"
          aria-labelledby={`by-${first.id}`}
          aria-describedby={isCard(part[0]) ? undefined : `said-${part[0].id}`}
          tabIndex={-1}
          className={`group/part flex w-full flex-col gap-1 rounded-2xl ${own ? "items-end" : "items-start"}`}
        >
          {!part[0].deleted_time && <Answered message={part[0]} view={view} />}
          <div className={`flex w-full items-center gap-1 ${own ? "flex-row-reverse" : ""}`}>
            <div
              id={`said-${part[0].id}`}
              className={`flex min-w-0 flex-col gap-1 ${own ? "items-end" : "items-start"} ${widthOf(part[0])}`}
            >
              <MessagePart messages={part} own={own} view={view} />
              {part[0].edited_time && <EditedMark id={part[0].id} label={words("edited")} />}
            </div>
            {part.length === 1 && !isCard(part[0]) && !part[0].deleted_time && (
              <MessageTools message={part[0]} view={view} />
            )}
          </div>
          {own && <SeenBelow part={part} view={view} />}
        </div>
      ))}
    </div>
  );
}

/** Quotes and rounds of pictures are decided on where they stand. */
function isCard({ message_type, meta }: Message): boolean {
  return message_type === "quote" || meta?.sketch_id !== undefined;
}

/** Words are as wide as they are; a player or a card as wide as it may be. */
function widthOf(message: Message): string {
  if (isCard(message)) return "flex-1";
  const isNarrow = ["text", "unknown", "sticker"].includes(message.message_type);
  return isNarrow ? "" : "flex-1 max-w-md";
}

/** What it answers, above it. */
function Answered({ message, view }: { message: Message; view: OrderView }) {
  const words = useWords("order_page");
  const who = useWho(view.viewer);
  const excerpt = useExcerpt();
  const { reply_to, original } = message;
  if (!reply_to || !original) return null;
  return (
    <Original
      orderId={message.comm_order_id}
      id={reply_to}
      label={words("answers")}
      name={who({ actor_id: original.sender_id, actor_name: original.sender_name })}
      words={original.deleted ? words("deleted_short") : excerpt(original)}
    />
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
