"use client";

import type { Messages } from "@/i18n/messages";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { SavedReply } from "@/schemas/reply";
import { AskDialog } from "../order/ask-dialog";
import { useAct } from "../order/use-act";

type Props = {
  /** The one to be removed; null while nobody asks for that. */
  reply: SavedReply | null;
  remove: (input: { id: number }, key?: string) => Promise<ActionResult<unknown>>;
  words: Messages["order_page"]["dialog"];
  close: (gone: boolean) => void;
};

/** Asks once more, and removes it for all of the staff. */
export function RemoveReply({ reply, remove, words, close }: Props) {
  const say = useWords("replies");
  const { run, pending, refused } = useAct(remove, words.lost);

  async function go() {
    if (reply && !(await run({ id: reply.id }))) close(true);
  }

  return (
    <AskDialog
      title={reply ? say("remove_named", { name: reply.name }) : ""}
      open={reply !== null}
      onClose={() => close(false)}
      ask={{ intro: say("remove_text"), required: false }}
      submit={{ label: say("remove"), look: "danger", go }}
      pending={pending}
      refusal={refused?.message}
      words={words}
    />
  );
}
