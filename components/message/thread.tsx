import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isOwnSide, useFact } from "@/components/order/who";
import type { OrderEvent } from "@/schemas/order";
import { MessageGroup } from "./message-group";
import { NoteCard } from "./note-card";
import { threadOf } from "./thread-entries";

/** The talk on an order, oldest first: what was said, with what was done in between. */
export function Thread(view: OrderView) {
  const words = useWords("order_page");
  const instant = useInstant();
  const days = threadOf({ ...view.order, notes: view.notes }, instant.day);
  const unreadFrom = firstUnread(view);
  return (
    <div className="space-y-6 p-3 sm:p-5" data-gallery>
      {days.map(({ time, entries }) => (
        <section key={time} className="space-y-4">
          <DayLine time={time} />
          {entries.map((entry) => {
            if (entry.kind === "event")
              return <EventLine key={`event-${entry.event.seq}`} event={entry.event} view={view} />;
            if (entry.kind === "note") return <NoteCard key={`note-${entry.note.id}`} note={entry.note} />;
            return (
              <MessageGroup
                key={entry.messages[0].id}
                {...view}
                messages={entry.messages}
                unreadFrom={unreadFrom}
              />
            );
          })}
        </section>
      ))}
      {view.order.messages.length === 0 && (
        <p className="py-6 text-center text-soft">{words("no_messages")}</p>
      )}
    </div>
  );
}

/** The oldest of the other side's messages that the viewer has not read, if any. */
function firstUnread({ order, viewer }: OrderView): number | undefined {
  const theirs = order.messages.filter(({ sender_type }) => !isOwnSide(viewer, sender_type));
  return order.unread > 0 ? theirs.at(-order.unread)?.id : undefined;
}

function DayLine({ time }: { time: number }) {
  const instant = useInstant();
  return (
    <h3 className="flex items-center gap-3 text-sm font-normal text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {instant.day(time)}
    </h3>
  );
}

function EventLine({ event, view }: { event: OrderEvent; view: OrderView }) {
  const fact = useFact(view.viewer);
  const instant = useInstant();
  return (
    <p className="text-center text-sm text-soft">
      {fact(event)} · {instant.clock(event.created_time)}
    </p>
  );
}
