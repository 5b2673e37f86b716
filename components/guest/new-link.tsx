"use client";

import { useState } from "react";
import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import type { GuestLink } from "@/schemas/guest";
import { Button } from "../ui/button";
import { LinkPanel } from "../ui/link-panel";

type Props = {
  orderId: number;
  act: (input: { id: number }) => Promise<ActionResult<GuestLink>>;
  words: Messages["guest"];
  dialog: Messages["order_page"]["dialog"];
};

/** Makes a new link for a guest and shows it, once; one reads first that the older one ends. */
export function NewLink({ orderId, act, words, dialog }: Props) {
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<{ link?: string; refusal?: string }>({});

  async function renew() {
    setPending(true);
    const result = await act({ id: orderId }).catch(() => ({ ok: false, message: dialog.lost }) as const);
    setPending(false);
    setOutcome(result.ok ? { link: result.value.link } : { refusal: result.message });
  }

  if (outcome.link)
    return (
      <LinkPanel
        title={words.link_title}
        text={words.renewed_text}
        link={outcome.link}
        words={{ copy: words.copy, done: words.copied, byHand: words.copy_by_hand }}
      />
    );
  return (
    <>
      <p>{words.renew_text}</p>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {outcome.refusal}
      </p>
      <Button disabled={pending} onClick={renew}>
        {pending ? dialog.pending : words.renew}
      </Button>
    </>
  );
}
