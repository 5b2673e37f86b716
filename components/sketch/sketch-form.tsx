"use client";

import { type ComponentProps, type FormEvent, type RefObject, useId, useState } from "react";
import { type Kept, keptOf, type Upload } from "@/components/attachment/upload";
import { Uploader } from "@/components/attachment/uploader";
import type { OrderActs } from "@/components/order/acts";
import { useSay } from "@/components/order/order-live";
import { useAct } from "@/components/order/use-act";
import { Button } from "@/components/ui/button";
import { describedBy, Field, FieldError, inputClass } from "@/components/ui/field";
import type { Messages } from "@/i18n/messages";
import { WordsProvider } from "@/i18n/words-provider";

export type SketchTyped = { files: Kept[]; note: string };

type Props = {
  orderId: number;
  submitLabel: string;
  /** What to know before it is sent. */
  warning?: string;
  act: OrderActs["send_sketch"];
  words: Messages["order_page"]["sketch_form"];
  dialog: Messages["order_page"]["dialog"];
  /** What the uploader says. */
  intl: Omit<ComponentProps<typeof WordsProvider>, "children">;
  /** Where what was chosen and typed is kept while the form is not open. */
  typed: RefObject<SketchTyped>;
  onSent: () => void;
};

/** A round of pictures with a note. Pictures are uploaded while the note is written. */
export function SketchForm({
  orderId,
  submitLabel,
  warning,
  act,
  words,
  dialog,
  intl,
  typed,
  onSent,
}: Props) {
  const [uploads, setUploads] = useState<Upload[] | null>(null);
  const [tried, setTried] = useState(false);
  const { run, pending, refused } = useAct(act, dialog.lost);
  const say = useSay();
  const id = useId();
  const missing = missingIn(uploads, typed.current.files);
  const error = tried && missing ? words[missing] : undefined;

  function choose(chosen: Upload[]) {
    typed.current.files = keptOf(chosen);
    setUploads(chosen);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing) document.getElementById(id)?.focus();
    if (missing || pending) return;
    say("");
    const { files, note } = typed.current;
    const refusal = await run({ id: orderId, images: files.map(({ address }) => address), note });
    if (refusal?.kind === "conflict") say(refusal.message);
    if (!refusal) onSent();
  }

  return (
    <form onSubmit={send} noValidate className="space-y-5">
      {warning && <p className="rounded-xl bg-warn-tint px-4 py-3 text-warn">{warning}</p>}
      <fieldset className="space-y-1.5">
        <legend className="font-medium">{words.pictures}</legend>
        <WordsProvider {...intl}>
          <Uploader
            id={id}
            label={words.pictures}
            accepts={{ pictures: true, max: 20 }}
            initial={typed.current.files}
            onChange={choose}
            takesPaste
            describedBy={describedBy(id, { error })}
            invalid={error !== undefined}
          />
        </WordsProvider>
        <FieldError id={id} error={error} />
      </fieldset>
      <Field id={`${id}-note`} label={words.note} note={words.optional} help={words.note_help}>
        <textarea
          id={`${id}-note`}
          rows={4}
          maxLength={2000}
          defaultValue={typed.current.note}
          onChange={({ target }) => {
            typed.current.note = target.value;
          }}
          aria-describedby={describedBy(`${id}-note`, { help: words.note_help })}
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

/** What keeps the pictures from being sent, as a word of the form. */
function missingIn(uploads: Upload[] | null, kept: Kept[]): "none" | "failed" | "underway" | undefined {
  const states = uploads?.map(({ state }) => state) ?? kept.map(() => "done" as const);
  if (states.length === 0) return "none";
  if (states.includes("failed")) return "failed";
  return states.every((state) => state === "done") ? undefined : "underway";
}
