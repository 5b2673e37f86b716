"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { useReady } from "@/components/ui/use-ready";
import type { Messages } from "@/i18n/messages";
import type { OrderActs } from "./acts";
import { useSay } from "./order-live";
import { useAct } from "./use-act";

type Props = {
  orderId: number;
  /** Who is in charge now, 0 if nobody. */
  adminId: number;
  viewerId: number;
  team: { id: number; name: string }[];
  act: OrderActs["assign"];
  words: Messages["order_page"]["charge"];
  dialog: Messages["order_page"]["dialog"];
};

/** Who is in charge of the order, and a way to change that: anybody of the team, or oneself at once. */
export function AssignControl({ orderId, adminId, viewerId, team, act, words, dialog }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { run, pending } = useAct(act, dialog.lost);
  const isOff = !useReady() || pending;
  const say = useSay();
  const id = useId();

  async function assign(admin_id: number) {
    say("");
    const refusal = await run({ id: orderId, admin_id });
    if (refusal) say(refusal.message);
    else setChosen(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isOff) assign(chosen ?? adminId);
  }

  return (
    <form onSubmit={submit} className="space-y-2 border-t border-line pt-4">
      <label htmlFor={id} className="block font-medium">
        {words.in_charge}
      </label>
      <div className="flex gap-2">
        <select
          id={id}
          value={chosen ?? adminId}
          disabled={isOff}
          onChange={(event) => setChosen(Number(event.target.value))}
          className={inputClass}
        >
          <option value={0}>{words.nobody}</option>
          {team.map(({ id: member, name }) => (
            <option key={member} value={member}>
              {name}
            </option>
          ))}
        </select>
        <Button type="submit" look="secondary" className="shrink-0" disabled={isOff}>
          {pending ? dialog.pending : words.assign}
        </Button>
      </div>
      {adminId !== viewerId && (
        <Button look="quiet" disabled={isOff} onClick={() => assign(viewerId)}>
          {words.take_over}
        </Button>
      )}
    </form>
  );
}
