"use client";

import { useState } from "react";
import type { Messages } from "@/i18n/messages";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { SavedReply } from "@/schemas/reply";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { EmptyState } from "../ui/empty-state";
import { FormMessage } from "../ui/form-message";
import { RemoveReply } from "./remove-reply";
import { ReplyForm, type SaveReply } from "./reply-form";

type Props = {
  replies: SavedReply[];
  save: SaveReply;
  remove: (input: { id: number }, key?: string) => Promise<ActionResult<unknown>>;
  dialog: Messages["order_page"]["dialog"];
};

/** The saved replies, and what one does to them: add, change, remove. */
export function ReplyManager({ replies, save, remove, dialog }: Props) {
  const words = useWords("replies");
  const [edited, setEdited] = useState<SavedReply | "new" | null>(null);
  const [removed, setRemoved] = useState<SavedReply | null>(null);
  const [done, setDone] = useState<"saved" | "removed" | null>(null);
  const change = <T,>(set: (what: T) => void) => {
    return (what: T) => {
      setDone(null);
      set(what);
    };
  };
  const add = <Button onClick={() => change(setEdited)("new")}>{words("add")}</Button>;

  return (
    <>
      {replies.length === 0 ? (
        <EmptyState title={words("empty")} text={words("empty_text")}>
          {add}
        </EmptyState>
      ) : (
        <>
          {add}
          <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
            {replies.map((reply) => (
              <Row key={reply.id} reply={reply} edit={change(setEdited)} remove={change(setRemoved)} />
            ))}
          </ul>
        </>
      )}
      <FormMessage kind="good">{done && words(done)}</FormMessage>
      <Dialog
        open={edited !== null}
        title={edited && edited !== "new" ? words("edit_named", { name: edited.name }) : words("add")}
        closeLabel={dialog.close}
        onClose={() => setEdited(null)}
      >
        <ReplyForm
          reply={edited === "new" ? null : edited}
          save={save}
          done={() => {
            setEdited(null);
            setDone("saved");
          }}
        />
      </Dialog>
      <RemoveReply
        reply={removed}
        remove={remove}
        words={dialog}
        close={(gone) => {
          setRemoved(null);
          if (gone) setDone("removed");
        }}
      />
    </>
  );
}

type RowProps = {
  reply: SavedReply;
  edit: (reply: SavedReply) => void;
  remove: (reply: SavedReply) => void;
};

function Row({ reply, edit, remove }: RowProps) {
  const words = useWords("replies");
  const { name, text } = reply;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-5 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="pt-2 font-sans text-base font-medium tracking-normal">/{name}</h2>
        <p className="line-clamp-3 whitespace-pre-line text-soft">{text}</p>
      </div>
      <div className="-mx-4 flex">
        <Button look="quiet" aria-label={words("edit_named", { name })} onClick={() => edit(reply)}>
          {words("edit")}
        </Button>
        <Button look="quiet" aria-label={words("remove_named", { name })} onClick={() => remove(reply)}>
          {words("remove")}
        </Button>
      </div>
    </li>
  );
}
