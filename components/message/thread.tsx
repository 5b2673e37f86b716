import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { isOwnSide } from "@/components/order/who";
import { Earlier } from "./earlier";
import { MessageGroup } from "./message-group";
import { NoteCard } from "./note-card";
import { threadOf } from "./thread-entries";
import { DayLine, EventLine } from "./thread-lines";

/** The talk on an order, oldest first: what was said, with what was done in between; of a long one the newest part. */
export function Thread(view: OrderView) {
  const { order, thread, viewer } = view;
  const words = useWords("order_page");
  const instant = useInstant();
  const partial = thread.earlier > 0;
  const days = threadOf({ ...order, notes: view.notes, partial }, instant.day);
  const before = theirsBefore(view);
  return (
    <div className="space-y-6 p-3 sm:p-5" data-gallery>
      {partial && order.messages[0] && (
        <Earlier
          orderId={order.id}
          from={order.messages[0].id}
          label={words("earlier", { count: thread.earlier })}
          loading={words("earlier_loading")}
        />
      )}
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
                before={isOwnSide(viewer, entry.messages[0].sender_type) ? undefined : before}
              />
            );
          })}
        </section>
      ))}
      {order.messages.length === 0 && <p className="py-6 text-center text-soft">{words("no_messages")}</p>}
    </div>
  );
}

/** The other side's message before each of theirs: 0 where it is their first, null where that is not known. */
function theirsBefore({ order, thread, viewer }: OrderView): ReadonlyMap<number, number | null> {
  const theirs = order.messages.filter(({ sender_type }) => !isOwnSide(viewer, sender_type));
  const first = thread.earlier > 0 ? null : 0;
  return new Map(theirs.map(({ id }, at) => [id, theirs[at - 1]?.id ?? first]));
}
