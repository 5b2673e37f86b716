"use client";

import { useState } from "react";
import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import type { GuestLink } from "@/schemas/guest";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LinkPanel } from "../ui/link-panel";

type Props = {
  orderId: number;
  act: (input: { id: number }) => Promise<ActionResult<GuestLink>>;
  words: Messages["guest"];
  dialog: Messages["order_page"]["dialog"];
};

/** Makes a new link for a guest and shows it, once; one reads first that the older one ends. */
export function RenewLink({ orderId, act, words, dialog }: Props) {
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<{ link?: string; refusal?: string }>({});

  function show(isOpen: boolean) {
    setOpen(isOpen);
    setOutcome({});
  }

  async function renew() {
    setPending(true);
    const result = await act({ id: orderId }).catch(() => ({ ok: false, message: dialog.lost }) as const);
    setPending(false);
    setOutcome(result.ok ? { link: result.value.link } : { refusal: result.message });
  }

  return (
    <>
      <Button look="secondary" onClick={() => show(true)}>
        {words.renew}
      </Button>
      <Dialog open={open} title={words.renew} closeLabel={dialog.close} onClose={() => show(false)}>
        {outcome.link ? (
          <LinkPanel
            title={words.link_title}
            text={words.renewed_text}
            link={outcome.link}
            words={{ copy: words.copy, done: words.copied, byHand: words.copy_by_hand }}
          />
        ) : (
          <>
            <p>{words.renew_text}</p>
            <p role="alert" className="font-medium text-bad empty:hidden">
              {outcome.refusal}
            </p>
            <Button disabled={pending} onClick={renew}>
              {pending ? dialog.pending : words.renew}
            </Button>
          </>
        )}
      </Dialog>
    </>
  );
}
