"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "#words";
import type { OrderActs } from "@/components/order/acts";
import { Button } from "@/components/ui/button";
import type { PinAction } from "@/domain/sketch/pins";
import { WordsProvider } from "@/i18n/words-provider";
import type { Sketch } from "@/schemas/sketch";
import { PictureTabs } from "./picture-tabs";
import { type Draft, PinForm } from "./pin-form";
import { lineId, PinList } from "./pin-list";
import { markerId, PinSurface, SURFACE_ID } from "./pin-surface";
import { pinsOn } from "./pins-on";

/** What one comments on a whole picture with. */
const WHOLE_ID = "pin-whole";

type Props = {
  orderId: number;
  viewerId: number;
  sketch: Sketch;
  /** What may be done with its pins now. */
  may: PinAction[];
  acts: Pick<OrderActs, PinAction>;
  /** The sentence for when no answer arrives. */
  lost: string;
  intl: Omit<ComponentProps<typeof WordsProvider>, "children">;
};

/** The pictures of a round with their pins, and beside them what each pin says; both sides place their own. */
export function PinBoard({ intl, ...board }: Props) {
  return (
    <WordsProvider {...intl}>
      <Board {...board} />
    </WordsProvider>
  );
}

/** A pin that was chosen, and where: one is led to the other place. */
type Chosen = { id: number; to: "picture" | "list" };

function Board({ sketch, may, ...board }: Omit<Props, "intl">) {
  const words = useWords("pins");
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useLead(chosen);
  const pins = pinsOn(sketch);
  const picture = sketch.pictures[at] ?? sketch.pictures[0];
  if (!picture) return null;
  const canAdd = may.includes("add_pin");
  const leave = () => {
    flushSync(() => setDraft(null)); // the button is there again
    document.getElementById(draft?.place ? SURFACE_ID : WHOLE_ID)?.focus();
  };
  return (
    <div className="grid min-h-0 flex-1 gap-4 max-lg:grid-rows-[minmax(0,11fr)_minmax(0,9fr)] lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-h-0 min-w-0 flex-col gap-2">
        <PictureTabs pictures={sketch.pictures} at={at} onPick={setAt} />
        <PinSurface
          key={picture.id}
          picture={picture}
          number={at + 1}
          draft={draft?.picture === at ? draft.place : null}
          chosen={chosen?.id}
          onPlace={canAdd ? (place) => setDraft({ place, picture: at }) : null}
          onPick={(id) => setChosen({ id, to: "list" })}
        />
      </div>
      <div className="min-h-0 space-y-4 overflow-y-auto p-1">
        {draft && canAdd ? (
          <PinForm {...board} key={JSON.stringify(draft)} sketch={sketch} draft={draft} onLeave={leave} />
        ) : (
          <p className="text-sm text-soft">{words(canAdd ? "help" : "locked")}</p>
        )}
        {canAdd && draft?.place !== null && (
          <Button id={WHOLE_ID} look="secondary" onClick={() => setDraft({ place: null, picture: at })}>
            {words("comment_whole")}
          </Button>
        )}
        <PinList
          {...board}
          pins={pins}
          may={may}
          several={sketch.pictures.length > 1}
          chosen={chosen?.id}
          onPick={({ id, picture: on }) => {
            setAt(on);
            setChosen({ id, to: "picture" });
          }}
        />
      </div>
    </div>
  );
}

/** Leads to a pin that was chosen, once it is drawn: from the picture to the list, and back. */
function useLead(chosen: Chosen | null) {
  useEffect(() => {
    if (!chosen) return;
    const id = chosen.to === "list" ? lineId(chosen.id) : markerId(chosen.id);
    document.getElementById(id)?.focus();
  }, [chosen]);
}
