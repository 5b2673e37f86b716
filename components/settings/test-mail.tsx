"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useReady } from "@/components/ui/use-ready";
import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import type { MailTest } from "@/schemas/mail";

type Props = {
  act: (input: Record<string, never>) => Promise<ActionResult<MailTest>>;
  words: Messages["shop"]["mail_page"];
};

/** Sends a mail to whoever presses it, and says in words what came of it. */
export function TestMail({ act, words }: Props) {
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<{ text: string; problem?: string; good?: boolean } | null>(null);
  const ready = useReady();

  async function send() {
    setPending(true);
    setOutcome(null);
    try {
      const result = await act({});
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
    <div className="space-y-3">
      <Button look="secondary" disabled={pending || !ready} onClick={send}>
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
    </div>
  );
}
