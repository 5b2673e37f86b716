"use client";

import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import { useAct } from "../order/use-act";
import { Button } from "../ui/button";
import { inputClass } from "../ui/field";
import { ASSIGN_TICKED, BULK_FORM } from "./bulk-form";

type Props = {
  team: { id: number; name: string }[];
  viewerId: number;
  /** The orders of the list; one that is no longer there is not ticked any more. */
  shown: string;
  words: Messages["desk"]["bulk"];
  act: (input: { ids: number[]; admin_id: number }, key?: string) => Promise<ActionResult<unknown>>;
};

/** Puts somebody in charge of all orders that are ticked in the list; there only while any is. */
export function BulkAssign({ team, viewerId, shown, words, act }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const [ticked, setTicked] = useState<number[]>([]);
  const [chosen, setChosen] = useState(viewerId);
  const { run, pending, refused } = useAct(act, words.lost);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is ticked is read anew when the list is another one
  useEffect(() => {
    const read = () => setTicked(tickedIn(form.current));
    read(); // a browser keeps what was ticked before the page was drawn anew
    document.addEventListener("change", read);
    return () => document.removeEventListener("change", read);
  }, [shown]);

  useFocusOnAsking(choice, ticked.length > 0);

  function untick() {
    form.current?.reset();
    setTicked([]);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!pending && !(await run({ ids: tickedIn(form.current), admin_id: chosen }))) untick();
  }

  return (
    <form
      id={BULK_FORM}
      ref={form}
      onSubmit={submit}
      hidden={ticked.length === 0}
      className="sticky bottom-3 z-20 flex-wrap items-center gap-2 rounded-2xl border border-edge bg-card p-3 shadow-card not-[[hidden]]:flex"
    >
      <p role="status" className="mr-auto font-medium tabular-nums">
        {ticked.length} {words.ticked}
      </p>
      <label htmlFor={id} className="sr-only">
        {words.who}
      </label>
      <div className="w-44">
        <select
          id={id}
          ref={choice}
          value={chosen}
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
      </div>
      <Button type="submit" disabled={pending}>
        {pending ? words.pending : words.assign}
      </Button>
      <Button look="quiet" onClick={untick}>
        {words.untick}
      </Button>
      <p role="alert" className="w-full font-medium text-bad empty:hidden">
        {refused?.message}
      </p>
    </form>
  );
}

/** Goes to the choice when somebody asks for it, which may be the moment in which the first order is ticked. */
function useFocusOnAsking(choice: RefObject<HTMLSelectElement | null>, shown: boolean): void {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const ask = () => setAsked(true);
    document.addEventListener(ASSIGN_TICKED, ask);
    return () => document.removeEventListener(ASSIGN_TICKED, ask);
  }, []);
  useEffect(() => {
    if (!asked || !shown) return;
    choice.current?.focus();
    setAsked(false);
  }, [asked, shown, choice]);
}

function tickedIn(form: HTMLFormElement | null): number[] {
  return form ? new FormData(form).getAll("order").map(Number) : [];
}
