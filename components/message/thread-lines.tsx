import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { useFact } from "@/components/order/who";
import type { OrderEvent } from "@/schemas/order";

/** Where a day begins in the thread. */
export function DayLine({ time }: { time: number }) {
  const instant = useInstant();
  return (
    <h3 className="flex items-center gap-3 text-sm font-normal text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {instant.day(time)}
    </h3>
  );
}

/** One fact between what was said. */
export function EventLine({ event, view }: { event: OrderEvent; view: OrderView }) {
  const fact = useFact(view.viewer);
  const instant = useInstant();
  return (
    <p className="text-center text-sm text-soft">
      {fact(event)} · {instant.clock(event.created_time)}
    </p>
  );
}
