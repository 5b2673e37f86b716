"use client";

import { type ReactNode, useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { WebhookDraft, type WebhookInput } from "@/schemas/webhook";
import { ErrorSummary } from "../form/error-summary";
import { controlId } from "../form/problems";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";
import { EventChoice } from "./event-choice";

type Props<T> = {
  start: Required<WebhookInput>;
  send: (input: WebhookInput) => Promise<ActionResult<T>>;
  words: { submit: string; pending: string; done?: string };
  onDone?: (value: T) => void;
};

/** Where a webhook leads, what it is for, and what it hears of. */
export function WebhookForm<T>({ start, send, words: { submit, pending: busy, done }, onDone }: Props<T>) {
  const words = useWords("webhooks");
  const [saved, setSaved] = useState(false);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: WebhookDraft,
    action: send,
    defaultValues: start,
    onSuccess: (value) => {
      setSaved(true);
      onDone?.(value);
    },
  });
  const labels = {
    url: words("form.url"),
    description: words("form.description"),
    event_types: words("form.events"),
  };
  const message: ReactNode = saved && done;
  return (
    <form onSubmit={onSubmit} onChange={() => setSaved(false)} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("form.problems")} problems={problems} labels={labels} />
      <TextInput
        label={labels.url}
        help={words("form.url_help")}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        required
        error={errorOf("url")}
        {...form.register("url")}
      />
      <TextInput
        label={labels.description}
        note={words("form.optional")}
        help={words("form.description_help")}
        autoComplete="off"
        error={errorOf("description")}
        {...form.register("description")}
      />
      <EventChoice id={controlId("event_types")} register={() => form.register("event_types")} />
      <Button type="submit" disabled={pending}>
        {pending ? busy : submit}
      </Button>
      <FormMessage kind="good">{message}</FormMessage>
    </form>
  );
}
