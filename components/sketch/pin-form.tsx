"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useWords } from "#words";
import type { OrderActs } from "@/components/order/acts";
import { useAct } from "@/components/order/use-act";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Place } from "@/domain/sketch/crosshair";
import { PIN_LENGTH } from "@/domain/sketch/pins";
import type { Sketch } from "@/schemas/sketch";

/** On which picture of the round a pin is to be, from 0, and where; null: the picture as a whole is meant. */
export type Draft = { picture: number; place: Place | null };

type Props = {
  orderId: number;
  sketch: Sketch;
  draft: Draft;
  acts: Pick<OrderActs, "add_pin">;
  lost: string;
  onLeave: () => void;
};

/** Says what is meant, at a place or with the whole picture. It names the round that is looked at: one that was replaced meanwhile is refused. */
export function PinForm({ orderId, sketch, draft: { picture, place }, acts, lost, onLeave }: Props) {
  const words = useWords("pins");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const { run, pending, refused } = useAct(acts.add_pin, lost);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const missing = text.trim() === "";
  const error = tried && missing ? words("missing") : undefined;
  useEffect(() => area.current?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing) area.current?.focus();
    if (missing || pending) return;
    const on = sketch.pictures[picture]?.id ?? 0;
    const refusal = await run({ id: orderId, round: sketch.round, picture: on, ...place, text });
    if (!refusal) onLeave();
  }

  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault(); // the dialog stays open: what is left is the form
        onLeave();
      }}
      noValidate
      aria-label={words(place ? "new" : "new_whole", { number: picture + 1 })}
      className="space-y-3 rounded-xl border border-accent bg-tint p-3"
    >
      <Field id={id} label={words(place ? "text" : "text_whole")} error={error}>
        <textarea
          ref={area}
          id={id}
          rows={3}
          maxLength={PIN_LENGTH}
          value={text}
          onChange={({ target }) => setText(target.value)}
          required
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, { error })}
          className={inputClass}
        />
      </Field>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refused && (Object.values(refused.fields)[0]?.[0] ?? refused.message)}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onLeave}>
          {words("cancel")}
        </Button>
        <Button type="submit" disabled={pending}>
          {pending ? words("pending") : words(place ? "save" : "save_whole")}
        </Button>
      </div>
    </form>
  );
}
