"use client";

import { type FormEvent, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import { useAct } from "@/components/order/use-act";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, inputClass } from "@/components/ui/field";
import type { Messages } from "@/i18n/messages";
import { MessageHistory } from "./message-history";
import type { MessageTask } from "./thread-acts";

type ChangeActs = Pick<OrderActs, "edit_message" | "delete_message">;

type Props = {
  orderId: number;
  task: MessageTask;
  acts: ChangeActs;
  words: Messages["order_page"]["message_menu"];
  dialog: Messages["order_page"]["dialog"];
  lost: string;
  onClose: () => void;
};

/** Edits or deletes a message of one's own, or shows what one said before. */
export default function ChangeDialog({ words, dialog, task, onClose, ...rest }: Props) {
  const title = { edit: words.edit, delete: words.delete, history: words.history }[task.kind];
  return (
    <Dialog open title={title} closeLabel={dialog.close} onClose={onClose}>
      {task.kind === "history" ? (
        <MessageHistory orderId={rest.orderId} id={task.id} words={words} lost={rest.lost} />
      ) : (
        <ChangeForm {...rest} task={task} words={words} dialog={dialog} onClose={onClose} />
      )}
    </Dialog>
  );
}

function ChangeForm({ orderId, task, acts, words, dialog, lost, onClose }: Props) {
  const isEdit = task.kind === "edit";
  const [text, setText] = useState(task.text ?? "");
  const choice = { comm_order_id: orderId, message_id: task.id };
  const editing = useAct(acts.edit_message, lost);
  const deleting = useAct(acts.delete_message, lost);
  const { pending, refused } = isEdit ? editing : deleting;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (pending || (isEdit && text.trim() === "")) return;
    const problem = isEdit ? await editing.run({ ...choice, content: text }) : await deleting.run(choice);
    if (!problem) onClose();
  }
  return (
    <form onSubmit={save} noValidate className="space-y-4">
      <p className="text-soft">{isEdit ? words.edit_intro : words.delete_intro}</p>
      {isEdit && (
        <Field id="edited-message" label={words.edit_label}>
          <textarea
            id="edited-message"
            rows={5}
            maxLength={20_000}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
            className={inputClass}
          />
        </Field>
      )}
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refused?.message}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          {dialog.back}
        </Button>
        <Button type="submit" look={isEdit ? "primary" : "danger"} disabled={pending}>
          {pending ? dialog.pending : isEdit ? words.save : words.delete}
        </Button>
      </div>
    </form>
  );
}
