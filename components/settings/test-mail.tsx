"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { useReady } from "@/components/ui/use-ready";
import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import type { MailTest, MailTestDraft } from "@/schemas/mail";

type Props = {
  act: (input: MailTestDraft) => Promise<ActionResult<MailTest>>;
  /** The address of whoever looks, or empty. */
  own: string;
  words: Messages["shop"]["mail_page"];
};

/** Sends a mail to an address, and says in words what came of it. */
export function TestMail({ act, own, words }: Props) {
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<{ text: string; problem?: string; good?: boolean } | null>(null);
  const [typed, setTyped] = useState(own);
  const ready = useReady();
  const id = useId();

  async function send(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    setOutcome(null);
    try {
      const result = await act({ address: typed });
      setOutcome(result.ok ? told(result.value) : { text: result.message });
    } catch {
      setOutcome({ text: words.lost }); // expected: the connection broke off, or the server was started anew
    }
    setPending(false);
  }
  function told({ delivered, address, problem }: MailTest) {
    if (!delivered) return { text: words.refused, problem };
    return { text: words.delivered.replace("{address}", address), good: true };
  }
  return (
    <form onSubmit={send} className="space-y-3">
      <Field id={id} label={words.to}>
        <input
          id={id}
          type="email"
          required
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={inputClass}
        />
      </Field>
      <Button type="submit" look="secondary" disabled={pending || !ready}>
        {pending ? words.testing : words.test}
      </Button>
      <div role="status">
        {outcome && (
          <div
            className={`rounded-lg px-4 py-3 ${outcome.good ? "bg-good-tint text-good" : "bg-bad-tint text-bad"}`}
          >
            <p>{outcome.text}</p>
            {outcome.problem && <p className="mt-1 font-mono text-sm break-words">{outcome.problem}</p>}
          </div>
        )}
      </div>
    </form>
  );
}
