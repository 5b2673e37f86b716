"use client";

import { type FormEvent, useId, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import { useSay } from "@/components/order/order-live";
import { useAct } from "@/components/order/use-act";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { DELIVERY_WAYS, type DeliveryWay } from "@/domain/sale/delivery";
import type { Messages } from "@/i18n/messages";

type Props = {
  saleId: number;
  submitLabel: string;
  /** The customer has not been shown the finished work. */
  early: boolean;
  act: OrderActs["deliver"];
  words: Messages["order_page"]["delivery_form"];
  dialog: Messages["order_page"]["dialog"];
  onSent: () => void;
};

/** How the finished piece gets to the customer: by a carrier, or they come for it. */
export function DeliverForm({ saleId, submitLabel, early, act, words, dialog, onSent }: Props) {
  const [way, setWay] = useState<DeliveryWay>("parcel");
  const { run, pending, refused } = useAct(act, dialog.lost);
  const say = useSay();
  const id = useId();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    say("");
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? "");
    const refusal = await run({
      id: saleId,
      way,
      carrier: text("carrier"),
      tracking_number: text("tracking_number"),
      remark: text("remark"),
    });
    if (refusal?.kind === "conflict") say(refusal.message);
    if (!refusal) onSent();
  }

  return (
    <form onSubmit={send} noValidate className="space-y-5">
      {early && <p className="text-warn">{words.early}</p>}
      <fieldset className="space-y-1">
        <legend className="font-medium">{words.how}</legend>
        {DELIVERY_WAYS.map((choice) => (
          <label key={choice} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="way"
              value={choice}
              checked={way === choice}
              onChange={() => setWay(choice)}
              className="size-5 accent-accent"
            />
            {words[choice]}
          </label>
        ))}
      </fieldset>
      {way === "parcel" && (
        <>
          <Field id={`${id}-carrier`} label={words.carrier} note={words.optional}>
            <input id={`${id}-carrier`} name="carrier" maxLength={100} className={inputClass} />
          </Field>
          <Field id={`${id}-tracking`} label={words.tracking} note={words.optional}>
            <input
              id={`${id}-tracking`}
              name="tracking_number"
              maxLength={100}
              autoCapitalize="characters"
              spellCheck={false}
              className={inputClass}
            />
          </Field>
        </>
      )}
      <Field id={`${id}-remark`} label={dialog.remark} note={words.optional} help={dialog.remark_help}>
        <textarea
          id={`${id}-remark`}
          name="remark"
          rows={3}
          maxLength={2000}
          aria-describedby={describedBy(`${id}-remark`, { help: dialog.remark_help })}
          className={inputClass}
        />
      </Field>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refused && (Object.values(refused.fields)[0]?.[0] ?? refused.message)}
      </p>
      <div className="flex justify-end">
        <Button type="submit" disabled={pending}>
          {pending ? dialog.pending : submitLabel}
        </Button>
      </div>
    </form>
  );
}
