"use client";

import { type ReactNode, useState } from "react";
import { Button, type Look } from "@/components/ui/button";
import type { Messages } from "@/i18n/messages";
import type { SimpleAct, Subject } from "./acts";
import { AskDialog } from "./ask-dialog";
import { useSay } from "./order-live";
import { useAct } from "./use-act";

export type Ask = { intro: ReactNode; label?: string; help?: string; required: boolean };

type Props<S extends Subject> = {
  label: string;
  /** What the dialog's own button says, where the first one says something else. */
  submitLabel?: string;
  look: Look;
  subject: S;
  act: SimpleAct<S>;
  /** What to know and to say before it is done. Without it, one click does it. */
  ask?: Ask;
  words: Messages["order_page"]["dialog"];
};

/** One thing that may be done with the order: a button, and a dialog where words or consent are needed first. */
export function ActionButton<S extends Subject>({
  label,
  submitLabel = label,
  look,
  subject,
  act,
  ask,
  words,
}: Props<S>) {
  const [open, setOpen] = useState(false);
  const { run, pending, refused } = useAct(act, words.lost);
  const say = useSay();

  async function go(text: string) {
    say("");
    const refusal = await run({ ...subject, reason: text, what: text, remark: text, note: text });
    // After a conflict the page is drawn anew, maybe without this control: the sentence has to stay.
    if (refusal && (!ask || refusal.kind === "conflict")) say(refusal.message);
    if (!refusal) setOpen(false);
  }

  return (
    <>
      <Button look={look} disabled={pending} onClick={() => (ask ? setOpen(true) : go(""))}>
        {pending ? words.pending : label}
      </Button>
      {ask && (
        <AskDialog
          title={label}
          open={open}
          onClose={() => setOpen(false)}
          ask={ask}
          submit={{ label: submitLabel, look: look === "danger" ? "danger" : "primary", go }}
          pending={pending}
          refusal={refused?.message}
          words={words}
        />
      )}
    </>
  );
}
