import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isDecision } from "@/domain/order/events";
import type { ThreadOnly as Only } from "@/schemas/message";
import { InThread } from "./in-thread";
import { Marked } from "./marked";
import { MessageGroup } from "./message-group";
import { NoteCard } from "./note-card";
import { threadOf } from "./thread-entries";
import { DayLine, EventLine } from "./thread-lines";

type Props = OrderView & { only: Only };

/** A part of the talk by itself, oldest first: its files, its decisions, or where some words are found; each leads to its place. */
export function ThreadOnly({ only, ...view }: Props) {
  const words = useWords("order_page");
  const instant = useInstant();
  const days = threadOf(partOf(view, only), instant.day);
  const hidden = only.total - only.messages.length;
  return (
    <div className="space-y-6 p-3 sm:p-5" data-gallery>
      <Marked words={only.words} />
      {hidden > 0 && (
        <p className="text-center text-soft">
          {words("only.more", { count: only.messages.length, total: only.total })}
        </p>
      )}
      {days.map(({ time, entries }) => (
        <section key={time} className="space-y-4">
          <DayLine time={time} />
          {entries.map((entry) => {
            if (entry.kind === "event")
              return <EventLine key={`event-${entry.event.seq}`} event={entry.event} view={view} />;
            if (entry.kind === "note") return <NoteCard key={`note-${entry.note.id}`} note={entry.note} />;
            const parts = only.words ? entry.messages.map((message) => [message] as const) : [entry.messages];
            return parts.map((messages) => (
              <div key={messages[0].id} className="space-y-1">
                <MessageGroup {...view} messages={[...messages]} />
                <InThread id={messages[0].id} label={words("only.show")} />
              </div>
            ));
          })}
        </section>
      ))}
      {days.length === 0 && (
        <p className="py-6 text-center text-soft">
          {only.words
            ? words("only.none.words", { words: only.words })
            : words(`only.none.${only.show ?? "files"}`)}
        </p>
      )}
    </div>
  );
}

/** The messages with what belongs to them: the facts that decided, and the staff's notes in which the words are found. */
function partOf({ order, notes }: OrderView, { show, words, messages }: Only) {
  const parts = words.toLowerCase().split(/\s+/);
  const isFound = (text: string) => parts.every((part) => text.toLowerCase().includes(part));
  return {
    messages,
    events: show === "decisions" && !words ? order.events.filter(({ type }) => isDecision(type)) : [],
    notes: words && !show ? notes.filter(({ content }) => isFound(content)) : [],
  };
}
