import { useWords } from "#words";
import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { useInstant } from "./formats";
import { gatherEvents } from "./gather-events";
import { RailSection } from "./rail-section";
import { useFact } from "./who";

/** Everything that was done with the order, newest first. Messages stand in the thread. */
export function OrderTimeline({ order, viewer }: { order: Order; viewer: Viewer }) {
  const words = useWords("order_page");
  const fact = useFact(viewer);
  const instant = useInstant();
  const events = gatherEvents(order.events.filter(({ type }) => type !== "message_sent")).reverse();
  return (
    <RailSection id="timeline" title={words("timeline")}>
      <ol className="space-y-3 border-l-2 border-line pl-4">
        {events.map((event) => (
          <li key={event.seq} className="relative">
            <span
              aria-hidden
              className="absolute top-1.5 -left-[1.42rem] size-2.5 rounded-full border-2 border-card bg-edge"
            />
            <p>{fact(event)}</p>
            <p className="text-sm text-soft">
              <time dateTime={new Date(event.created_time * 1000).toISOString()}>
                {instant.both(event.created_time)}
              </time>
            </p>
          </li>
        ))}
      </ol>
    </RailSection>
  );
}
