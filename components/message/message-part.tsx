import type { ReactNode } from "react";
import { PictureGrid } from "@/components/attachment/picture-grid";
import type { OrderView } from "@/components/order/order-view";
import { QuoteCard } from "@/components/quote/quote-card";
import { QuoteDecision } from "@/components/quote/quote-decision";
import { QuoteMargin } from "@/components/quote/quote-margin";
import { MarkedNote } from "@/components/sketch/marked-note";
import { SketchCard } from "@/components/sketch/sketch-card";
import { SketchDecision } from "@/components/sketch/sketch-decision";
import { SketchPins } from "@/components/sketch/sketch-pins";
import type { MessageType } from "@/domain/message";
import { roundsUsed } from "@/domain/sketch/rounds";
import type { Message } from "@/schemas/message";
import { Bubble } from "./bubble";
import { ContactCard } from "./contact-card";
import { DeletedPart } from "./deleted-part";
import { FileCard } from "./file-card";
import { LocationCard } from "./location-card";
import { MediaPlayer } from "./media-player";
import { MessageTools } from "./message-tools";
import { usePictureOf } from "./picture-of";
import { RichText } from "./rich-text";
import { StickerPicture, stickerOf } from "./sticker-picture";

type Props = { messages: [Message, ...Message[]]; own: boolean; view: OrderView };

const PARTS = {
  text: TextPart,
  unknown: TextPart,
  image: PicturesPart,
  video: ({ messages: [message] }) => <MediaPlayer message={message} kind="video" />,
  audio: ({ messages: [message] }) => <MediaPlayer message={message} kind="audio" />,
  file: ({ messages: [message] }) => <FileCard message={message} />,
  location: LocationPart,
  contact: ({ messages: [message] }) => <ContactCard message={message} />,
  sticker: StickerPart,
  quote: QuotePart,
} as const satisfies Record<MessageType, (props: Props) => ReactNode>;

/** A message as its type is best read; pictures that follow each other are one part. */
export function MessagePart(props: Props) {
  if (props.messages[0].deleted_time) return <DeletedPart message={props.messages[0]} view={props.view} />;
  const Part = PARTS[props.messages[0].message_type];
  return <Part {...props} />;
}

function TextPart({ messages: [message], own }: Props) {
  return (
    <Bubble own={own}>
      <RichText>{message.content}</RichText>
    </Bubble>
  );
}

function PicturesPart(props: Props) {
  const { messages, view } = props;
  const sketch = view.order.sketches.find(({ id }) => id === messages[0].meta?.sketch_id);
  if (sketch)
    return (
      <SketchCard
        sketch={sketch}
        below={
          <>
            <MarkedNote {...view} sketch={sketch} />
            <SketchPins {...view} sketch={sketch} />
          </>
        }
      >
        <SketchDecision {...view} sketch={sketch} />
      </SketchCard>
    );
  return <Pictures messages={messages} view={view} />;
}

function Pictures({ messages, view }: Pick<Props, "messages" | "view">) {
  const pictures = messages.map(usePictureOf());
  if (messages.length === 1) return <PictureGrid pictures={pictures} look="whole" />;
  const tools = messages.map((message) => (
    <MessageTools key={message.id} message={message} view={view} onPicture />
  ));
  return <PictureGrid pictures={pictures} look="tiles" tools={tools} />;
}

function LocationPart(props: Props) {
  const [message] = props.messages;
  const { latitude, longitude } = message.meta ?? {};
  if (latitude === undefined || longitude === undefined) return <TextPart {...props} />;
  return <LocationCard message={message} place={{ latitude, longitude }} />;
}

/** One that has been taken out of the set since is still its name. */
function StickerPart(props: Props) {
  const [message] = props.messages;
  const path = stickerOf(message);
  return path ? <StickerPicture name={message.content} path={path} /> : <TextPart {...props} />;
}

function QuotePart(props: Props) {
  const { messages, view } = props;
  const { quotes } = view.order;
  const quote = quotes.find(({ id }) => id === messages[0].meta?.quote_id);
  if (!quote) return <TextPart {...props} />;
  const before = quotes.find(({ version }) => version === quote.version - 1);
  const newest = quotes.at(-1)?.version ?? quote.version;
  return (
    <QuoteCard
      quote={quote}
      before={before}
      newest={newest}
      orderId={view.order.id}
      used={quote.version === newest ? roundsUsed(view.order.sketches) : 0}
    >
      <QuoteMargin cost={view.costs.find(({ quote_id }) => quote_id === quote.id)} />
      <QuoteDecision {...view} quote={quote} />
    </QuoteCard>
  );
}
