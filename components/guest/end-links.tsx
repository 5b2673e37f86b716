"use client";

import { useState } from "react";
import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import { useSay } from "../order/order-live";
import { useAct } from "../order/use-act";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

type Props = {
  orderId: number;
  act: (input: { id: number }, key?: string) => Promise<ActionResult<unknown>>;
  words: Messages["guest"];
  dialog: Messages["order_page"]["dialog"];
};

/** Ends every link into the order, once one has read what that means. */
export function EndLinks({ orderId, act, words, dialog }: Props) {
  const [open, setOpen] = useState(false);
  const { run, pending, refused } = useAct(act, dialog.lost);
  const say = useSay();

  async function end() {
    if (await run({ id: orderId })) return;
    setOpen(false);
    say(words.links_ended);
  }

  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words.end_links}
      </Button>
      <Dialog open={open} title={words.end_links} closeLabel={dialog.close} onClose={() => setOpen(false)}>
        <p>{words.end_links_text}</p>
        <p role="alert" className="font-medium text-bad empty:hidden">
          {refused?.message}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setOpen(false)}>
            {dialog.back}
          </Button>
          <Button look="danger" disabled={pending} onClick={end}>
            {pending ? dialog.pending : words.end_links}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
