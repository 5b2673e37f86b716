"use client";

import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Day } from "@/domain/day";
import type { Messages } from "@/i18n/messages";
import type { OrderActs } from "./acts";
import { useAct } from "./use-act";

/** The day that was chosen, and why. */
export type PromiseTyped = { day: Day; reason: string };

type Props = {
  orderId: number;
  today: Day;
  act: OrderActs["promise"];
  words: Messages["order_page"]["promise"];
  dialog: Messages["order_page"]["dialog"];
  typed: PromiseTyped;
  setTyped: (typed: PromiseTyped) => void;
  onClose: () => void;
};

/** Asks for which day the piece is promised from now on, and why. */
export function PromiseForm({ orderId, today, act, words, dialog, typed, setTyped, onClose }: Props) {
  const { run, pending, refused } = useAct(act, dialog.lost);
  const id = useId();

  async function send(event: FormEvent) {
    event.preventDefault();
    if (pending || (await run({ id: orderId, ...typed }))) return;
    setTyped({ ...typed, reason: "" });
    onClose();
  }
  const wrong = (name: string) => refused?.fields[name]?.[0];
  return (
    <form onSubmit={send} noValidate className="space-y-4">
      <p>{words.intro}</p>
      <Field id={`${id}-day`} label={words.day} error={wrong("day")}>
        <input
          id={`${id}-day`}
          type="date"
          min={today}
          value={typed.day}
          onChange={(event) => setTyped({ ...typed, day: event.target.value })}
          className={inputClass}
          aria-invalid={Boolean(wrong("day"))}
          aria-describedby={describedBy(`${id}-day`, { error: wrong("day") })}
        />
      </Field>
      <Field id={id} label={words.reason} help={words.reason_help} error={wrong("reason")}>
        <textarea
          id={id}
          rows={3}
          maxLength={500}
          value={typed.reason}
          onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
          className={inputClass}
          aria-invalid={Boolean(wrong("reason"))}
          aria-describedby={describedBy(id, { help: words.reason_help, error: wrong("reason") })}
        />
      </Field>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refused?.message}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          {dialog.back}
        </Button>
        <Button type="submit" disabled={pending}>
          {pending ? dialog.pending : words.save}
        </Button>
      </div>
    </form>
  );
}
