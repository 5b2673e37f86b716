"use client";

import { type ComponentProps, useState } from "react";
import type { Messages } from "@/i18n/messages";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { PackSticker, StickerOrder } from "@/schemas/sticker";
import { AskDialog } from "../order/ask-dialog";
import { useAct } from "../order/use-act";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FormMessage } from "../ui/form-message";
import { AddSticker, RenameSticker } from "./sticker-form";
import { StickerRow } from "./sticker-row";
import { moved, useArranged } from "./use-arranged";

type Acts = {
  add: ComponentProps<typeof AddSticker>["add"];
  change: ComponentProps<typeof RenameSticker>["change"];
  remove: (input: { id: number }, key?: string) => Promise<ActionResult<unknown>>;
  arrange: (input: StickerOrder) => Promise<ActionResult<unknown>>;
};
type Dialogs = Messages["order_page"]["dialog"];
type Props = { pack: PackSticker[]; acts: Acts; dialog: Dialogs };
type Task = { is: "add" } | { is: "rename" | "remove"; sticker: PackSticker };

/** The shop's stickers in the order in which they are offered, and what the owner does to them. */
export function StickerPack({ pack, acts, dialog }: Props) {
  const words = useWords("stickers");
  const ids = pack.map(({ id }) => id);
  const { order, said, refused, act } = useArranged(ids, words("lost"));
  const [task, setTask] = useState<Task | null>(null);
  const [done, setDone] = useState<"saved" | "removed" | null>(null);
  const shown = order.flatMap((id) => pack.find((sticker) => sticker.id === id) ?? []);

  function begin(next: Task) {
    setDone(null);
    setTask(next);
  }

  function end(how: "saved" | "removed" | null) {
    setDone(how);
    setTask(null);
  }

  function move(id: number, to: number) {
    const next = moved(order, id, to);
    if (!next) return;
    const title = pack.find((sticker) => sticker.id === id)?.title ?? "";
    const told = words("said_moved", { title, place: to + 1, count: next.length });
    void act(() => acts.arrange({ ids: next }), told, next);
  }

  const toggle = ({ id, title, hidden }: PackSticker) =>
    act(
      () => acts.change({ id, hidden: !hidden }),
      words(hidden ? "said_offered" : "said_hidden", { title }),
    );

  return (
    <>
      <Button onClick={() => begin({ is: "add" })}>{words("add")}</Button>
      <FormMessage kind="good">{done && words(done)}</FormMessage>
      <FormMessage kind="bad">{refused}</FormMessage>
      <ul aria-label={words("title")} className="divide-y divide-line rounded-2xl border border-line bg-card">
        {shown.map((sticker, at) => (
          <StickerRow
            key={sticker.id}
            {...{ sticker, at }}
            count={shown.length}
            onMove={(to) => move(sticker.id, to)}
            onDropped={(id) => move(id, at)}
            onToggle={() => toggle(sticker)}
            onRename={() => begin({ is: "rename", sticker })}
            onRemove={() => begin({ is: "remove", sticker })}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Writing {...{ task, acts, end }} closeLabel={dialog.close} />
      <Removing {...{ task, acts, end, dialog }} />
    </>
  );
}

type TaskProps = { task: Task | null; acts: Acts; end: (how: "saved" | "removed" | null) => void };

function Writing({ task, acts, end, closeLabel }: TaskProps & { closeLabel: string }) {
  const words = useWords("stickers");
  const renamed = task?.is === "rename" ? task.sticker : null;
  return (
    <Dialog
      open={task?.is === "add" || renamed !== null}
      title={renamed ? words("rename_named", { title: renamed.title }) : words("add")}
      closeLabel={closeLabel}
      onClose={() => end(null)}
    >
      {renamed ? (
        <RenameSticker sticker={renamed} change={acts.change} done={() => end("saved")} />
      ) : (
        <AddSticker add={acts.add} done={() => end("saved")} />
      )}
    </Dialog>
  );
}

function Removing({ task, acts, end, dialog }: TaskProps & { dialog: Dialogs }) {
  const words = useWords("stickers");
  const { run, pending, refused } = useAct(acts.remove, dialog.lost);
  const sticker = task?.is === "remove" ? task.sticker : null;

  async function go() {
    if (sticker && !(await run({ id: sticker.id }))) end("removed");
  }

  return (
    <AskDialog
      title={sticker ? words("remove_named", { title: sticker.title }) : ""}
      open={sticker !== null}
      onClose={() => end(null)}
      ask={{ intro: words("remove_text"), required: false }}
      submit={{ label: words("remove"), look: "danger", go }}
      pending={pending}
      refusal={refused?.message}
      words={dialog}
    />
  );
}
