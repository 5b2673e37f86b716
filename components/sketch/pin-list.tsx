"use client";

import { useFormats, useWords } from "#words";
import type { OrderActs } from "@/components/order/acts";
import { useAct } from "@/components/order/use-act";
import { Button } from "@/components/ui/button";
import { type PinAction, placeOf } from "@/domain/sketch/pins";
import { PinBadge } from "./pin-badge";
import { SURFACE_ID } from "./pin-surface";
import type { PinOn } from "./pins-on";

/** Where a pin has its line in the list. */
export const lineId = (pin: number) => `pin-line-${pin}`;

type Props = {
  orderId: number;
  viewerId: number;
  pins: PinOn[];
  /** Whether the round has several pictures. */
  several: boolean;
  may: PinAction[];
  acts: Pick<OrderActs, "resolve_pin" | "remove_pin">;
  lost: string;
  chosen: number | undefined;
  onPick: (pin: PinOn) => void;
};

/** What the pins of a round say, by their numbers. */
export function PinList({ pins, ...list }: Props) {
  const words = useWords("pins");
  if (pins.length === 0) return <p className="text-soft">{words("none")}</p>;
  return (
    <ol aria-label={words("list")} className="space-y-2">
      {pins.map((pin) => (
        <li
          key={pin.id}
          id={lineId(pin.id)}
          tabIndex={-1}
          className={`flex gap-1 rounded-xl border p-2 ${pin.id === list.chosen ? "border-accent bg-tint" : "border-line bg-card"}`}
        >
          <PinLine {...list} pin={pin} />
        </li>
      ))}
    </ol>
  );
}

function PinLine({ pin, several, onPick, ...line }: Omit<Props, "pins" | "chosen"> & { pin: PinOn }) {
  const words = useWords("pins");
  const formats = useFormats();
  const { number, text, author_name, created_time, done_time, done_by, picture } = pin;
  const whole = placeOf(pin) === null;
  const time = formats.dateTime(new Date(created_time * 1000), { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <button
        type="button"
        aria-label={words(whole ? "show_whole" : "show", { number })}
        onClick={() => onPick(pin)}
        className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-sunken"
      >
        <PinBadge number={number} done={done_time > 0} />
      </button>
      <div className="min-w-0 flex-1 pt-2">
        <p className="whitespace-pre-line">{text}</p>
        <p className="text-sm text-soft">
          {words("by", { name: author_name, time })}
          {several && ` · ${words("picture", { number: picture + 1 })}`}
          {whole && ` · ${words("whole")}`}
        </p>
        {done_time > 0 && (
          <p className="text-sm font-medium text-good">{words("done_by", { name: done_by })}</p>
        )}
        <PinActs {...line} pin={pin} />
      </div>
    </>
  );
}

type ActsProps = Pick<Props, "orderId" | "viewerId" | "may" | "acts" | "lost"> & { pin: PinOn };

/** Whoever sees it calls a pin done; whoever placed it takes it back, until it is answered. */
function PinActs({ orderId, viewerId, may, acts, lost, pin }: ActsProps) {
  const words = useWords("pins");
  const done = useAct(acts.resolve_pin, lost);
  const back = useAct(acts.remove_pin, lost);
  const { id, number, done_time, answered, author_id } = pin;
  const [canDo, canTake] = [
    may.includes("resolve_pin") && done_time === 0,
    may.includes("remove_pin") && !answered && author_id === viewerId,
  ];
  const pending = done.pending || back.pending;
  const choice = { id: orderId, pin: id };

  async function takeBack() {
    // What had the focus is gone with the pin.
    if (!(await back.run(choice))) document.getElementById(SURFACE_ID)?.focus();
  }

  return (
    <>
      {(canDo || canTake) && (
        <div className="-ml-4 flex flex-wrap">
          {canDo && (
            <Button
              look="quiet"
              disabled={pending}
              aria-label={words("done_number", { number })}
              onClick={() => done.run(choice)}
            >
              {words("done")}
            </Button>
          )}
          {canTake && (
            <Button
              look="quiet"
              disabled={pending}
              aria-label={words("take_back_number", { number })}
              onClick={takeBack}
            >
              {words("take_back")}
            </Button>
          )}
        </div>
      )}
      <p role="alert" className="text-sm font-medium text-bad empty:hidden">
        {(done.refused ?? back.refused)?.message}
      </p>
    </>
  );
}
