import { useWords } from "#words";
import { dialogWordsIn } from "@/components/order/dialog-words";
import { drawnIn } from "@/components/order/drawn";
import type { OrderView } from "@/components/order/order-view";
import { placeOf } from "@/domain/sketch/pins";
import { MESSAGES } from "@/i18n/messages";
import type { Sketch } from "@/schemas/sketch";
import { PinBadge } from "./pin-badge";
import { PinsButton } from "./pins-button";
import { type PinOn, pinsOn } from "./pins-on";

/** What was remarked on a round, and the way to the pins themselves; nothing where there are none and can be none. */
export function SketchPins({ sketch, order, viewer, acts, shop }: OrderView & { sketch: Sketch }) {
  const words = useWords("pins");
  const title = words(`title.${sketch.kind}`, { round: sketch.round });
  const pins = pinsOn(sketch);
  const may = sketch.state === "in_review" ? drawnIn("pins", order.actions) : [];
  if (pins.length === 0 && may.length === 0) return null;
  const { order_page, pins: sentences } = MESSAGES[viewer.locale];
  return (
    <div className="space-y-3">
      <PinLines pins={pins} />
      <PinsButton
        label={pins.length === 0 ? words("open_none") : words("open", { count: pins.length })}
        title={title}
        words={dialogWordsIn(viewer.locale)}
        board={{
          orderId: order.id,
          viewerId: viewer.id,
          sketch,
          may,
          acts: { add_pin: acts.add_pin, resolve_pin: acts.resolve_pin, remove_pin: acts.remove_pin },
          lost: order_page.dialog.lost,
          intl: { locale: viewer.locale, timeZone: shop.timeZone, messages: { pins: sentences } },
        }}
      />
    </div>
  );
}

function PinLines({ pins }: { pins: PinOn[] }) {
  const words = useWords("pins");
  if (pins.length === 0) return null;
  return (
    <ol aria-label={words("list")} className="space-y-1.5">
      {pins.map(({ id, number, text, author_name, done_time, done_by, ...pin }) => (
        <li key={id} className="flex gap-2.5">
          <PinBadge number={number} done={done_time > 0} />
          <p className="min-w-0">
            <span className="sr-only">{number}. </span>
            {text}{" "}
            <span className="text-sm text-soft">
              {author_name}
              {!placeOf(pin) && ` · ${words("whole")}`}
              {done_time > 0 && ` · ${words("done_by", { name: done_by })}`}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
