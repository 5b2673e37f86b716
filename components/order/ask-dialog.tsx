"use client";

import { type FormEvent, useId, useState } from "react";
import { Button, type Look } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Messages } from "@/i18n/messages";
import type { Ask } from "./action-button";

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  ask: Ask;
  submit: { label: string; look: Look; go: (said: string) => void };
  pending: boolean;
  refusal?: string;
  words: Messages["order_page"]["dialog"];
};

/** Says what will happen, takes a few words or plain consent, and does it. What was typed stays after a refusal. */
export function AskDialog({ title, open, onClose, ask, submit, pending, refusal, words }: Props) {
  const [said, setSaid] = useState("");
  const [tried, setTried] = useState(false);
  const id = useId();
  const missing = ask.required && said.trim() === "";
  const error = tried && missing ? words.missing : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing) document.getElementById(id)?.focus();
    else if (!pending) submit.go(said);
  }

  return (
    <Dialog open={open} title={title} closeLabel={words.close} onClose={onClose}>
      <form onSubmit={send} noValidate className="space-y-4">
        <div className="space-y-2">{ask.intro}</div>
        {ask.label && (
          <Field id={id} label={ask.label} help={ask.help} error={error}>
            <textarea
              id={id}
              rows={4}
              maxLength={2000}
              required={ask.required}
              aria-invalid={error !== undefined}
              aria-describedby={describedBy(id, { help: ask.help, error })}
              value={said}
              onChange={(event) => setSaid(event.target.value)}
              className={inputClass}
            />
          </Field>
        )}
        <p role="alert" className="font-medium text-bad empty:hidden">
          {refusal}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {words.back}
          </Button>
          <Button type="submit" look={submit.look} disabled={pending}>
            {pending ? words.pending : submit.label}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
