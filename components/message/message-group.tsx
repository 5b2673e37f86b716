import type { ReactNode } from "react";
import { useWords } from "#words";
import { PictureGrid } from "@/components/attachment/picture-grid";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isOwnSide, useWho } from "@/components/order/who";
import { QuoteCard } from "@/components/quote/quote-card";
import { QuoteDecision } from "@/components/quote/quote-decision";
import type { MessageType } from "@/domain/message";
import type { Message } from "@/schemas/message";
import { FileCard } from "./file-card";
import { usePictureOf } from "./picture-of";
import { RichText } from "./rich-text";
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
      {partsOf(messages).map((part) => {
        const Part = PARTS[part[0].message_type];
        return <Part key={part[0].id} messages={part} own={own} view={view} />;
      })}
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

type PartProps = { messages: [Message, ...Message[]]; own: boolean; view: OrderView };

const PARTS = {
  text: TextPart,
  image: PicturesPart,
  quote: QuotePart,
  file: FilePart,
  video: UnshownPart,
  audio: UnshownPart,
  location: UnshownPart,
  contact: UnshownPart,
  sticker: UnshownPart,
  unknown: UnshownPart,
} as const satisfies Record<MessageType, (props: PartProps) => ReactNode>;

function Bubble({ own, children }: { own: boolean; children: ReactNode }) {
  return (
    <div
      className={`max-w-[min(38rem,88%)] rounded-2xl px-4 py-2.5 ${own ? "rounded-br-md bg-mine text-on-mine" : "rounded-bl-md border border-line bg-card"}`}
    >
      {children}
    </div>
  );
}

function TextPart({ messages: [message], own }: PartProps) {
  return (
    <Bubble own={own}>
      <RichText>{message.content}</RichText>
    </Bubble>
  );
}

function PicturesPart({ messages }: PartProps) {
  const look = messages.length === 1 ? "whole" : "even";
  return <PictureGrid pictures={messages.map(usePictureOf())} look={look} />;
}

function FilePart({ messages: [message] }: PartProps) {
  return <FileCard message={message} />;
}

function QuotePart({ messages: [message], own, view }: PartProps) {
  const { quotes } = view.order;
  const quote = quotes.find(({ id }) => id === message.meta?.quote_id);
  if (!quote) return <TextPart messages={[message]} own={own} view={view} />;
  return (
    <QuoteCard quote={quote} newest={quotes.at(-1)?.version ?? quote.version}>
      <QuoteDecision {...view} quote={quote} />
    </QuoteCard>
  );
}

/** Kinds that other programs may send and this page has no player or map for: said as what they are, with their text. */
function UnshownPart({ messages: [message], own }: PartProps) {
  const words = useWords("order_page");
  const kind = message.message_type as keyof typeof UNSHOWN;
  return (
    <Bubble own={own}>
      <p className="text-sm opacity-90">{words(UNSHOWN[kind])}</p>
      <RichText>{message.content}</RichText>
    </Bubble>
  );
}

const UNSHOWN = {
  video: "unshown.video",
  audio: "unshown.audio",
  location: "unshown.location",
  contact: "unshown.contact",
  sticker: "unshown.sticker",
  unknown: "unshown.unknown",
} as const;
