"use client";

import { useRef } from "react";
import { inBraces, REPLY_VARIABLES } from "@/domain/reply/variables";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { SavedReply } from "@/schemas/reply";
import { ErrorSummary } from "../form/error-summary";
import { controlId } from "../form/problems";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { newKey } from "../order/new-key";
import { Button } from "../ui/button";

type Input = { id?: unknown; name: string; text: string };
export type SaveReply = (input: Input, key?: string) => Promise<ActionResult<SavedReply>>;

type Props = { reply: SavedReply | null; save: SaveReply; done: () => void };

/** Writes a saved reply, a new one where there is none yet. */
export function ReplyForm({ reply, save, done }: Props) {
  const words = useWords("replies");
  const key = useRef(newKey());
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: async () => (await import("@/schemas/reply")).ReplyDraft,
    action: save,
    defaultValues: { id: reply?.id, name: reply?.name ?? "", text: reply?.text ?? "" },
    idempotencyKey: () => key.current,
    onSuccess: done,
  });
  const labels = { name: words("form.name"), text: words("form.text") };

  /** Puts it where the caret is, and the caret behind it. */
  function insert(named: string) {
    const box = document.getElementById(controlId("text"));
    if (!(box instanceof HTMLTextAreaElement)) return;
    box.setRangeText(named, box.selectionStart, box.selectionEnd, "end");
    form.setValue("text", box.value, { shouldDirty: true });
    box.focus();
  }

  return (
    <form onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("form.problems")} problems={problems} labels={labels} />
      <TextInput
        label={labels.name}
        help={words("form.name_help")}
        autoComplete="off"
        autoCapitalize="none"
        maxLength={40}
        error={errorOf("name")}
        {...form.register("name")}
      />
      <TextArea label={labels.text} rows={6} error={errorOf("text")} {...form.register("text")} />
      <fieldset className="space-y-2">
        <legend className="font-medium">{words("form.insert")}</legend>
        <p className="text-sm text-soft">{words("form.insert_help")}</p>
        <div className="flex flex-wrap gap-2">
          {REPLY_VARIABLES.map((variable) => (
            <Button key={variable} look="secondary" onClick={() => insert(inBraces(variable))}>
              {words(`variable.${variable}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <div className="flex justify-end">
        <Button type="submit" disabled={pending}>
          {words(pending ? "form.saving" : "form.save")}
        </Button>
      </div>
    </form>
  );
}
