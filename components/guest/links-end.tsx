"use client";

import type { Messages } from "@/i18n/messages";
import type { ActionResult } from "@/schemas/common";
import { useSay } from "../order/order-live";
import { useAct } from "../order/use-act";
import { Button } from "../ui/button";

type Props = {
  orderId: number;
  act: (input: { id: number }, key?: string) => Promise<ActionResult<unknown>>;
  words: Messages["guest"];
  dialog: Messages["order_page"]["dialog"];
  onClose: () => void;
};

/** Says what it means that every link into the order ends, and ends them. */
export function LinksEnd({ orderId, act, words, dialog, onClose }: Props) {
  const { run, pending, refused } = useAct(act, dialog.lost);
  const say = useSay();

  async function end() {
    if (await run({ id: orderId })) return;
    onClose();
    say(words.links_ended);
  }

  return (
    <>
      <p>{words.end_links_text}</p>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refused?.message}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          {dialog.back}
        </Button>
        <Button look="danger" disabled={pending} onClick={end}>
          {pending ? dialog.pending : words.end_links}
        </Button>
      </div>
    </>
  );
}
