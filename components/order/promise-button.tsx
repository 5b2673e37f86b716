"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Day } from "@/domain/day";
import type { Messages } from "@/i18n/messages";
import type { OrderActs } from "./acts";
import { useAct } from "./use-act";

type Props = {
  orderId: number;
  /** Empty where nothing is promised yet. */
  promised: Day;
  today: Day;
  act: OrderActs["promise"];
  words: Messages["order_page"]["promise"];
  dialog: Messages["order_page"]["dialog"];
};

/** Opens the question for which day the piece is promised from now on, and why. */
export function PromiseButton({ orderId, promised, today, act, words, dialog }: Props) {
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(promised);
  const [reason, setReason] = useState("");
  const { run, pending, refused } = useAct(act, dialog.lost);
  const id = useId();
  const label = promised ? words.change : words.first;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (pending || (await run({ id: orderId, day, reason }))) return;
    setReason("");
    setOpen(false);
  }
  const wrong = (name: string) => refused?.fields[name]?.[0];
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title={label} closeLabel={dialog.close} onClose={() => setOpen(false)}>
        <form onSubmit={send} noValidate className="space-y-4">
          <p>{words.intro}</p>
          <Field id={`${id}-day`} label={words.day} error={wrong("day")}>
            <input
              id={`${id}-day`}
              type="date"
              min={today}
              value={day}
              onChange={(event) => setDay(event.target.value)}
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
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              className={inputClass}
              aria-invalid={Boolean(wrong("reason"))}
              aria-describedby={describedBy(id, { help: words.reason_help, error: wrong("reason") })}
            />
          </Field>
          <p role="alert" className="font-medium text-bad empty:hidden">
            {refused?.message}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {dialog.back}
            </Button>
            <Button type="submit" disabled={pending}>
              {pending ? dialog.pending : words.save}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
