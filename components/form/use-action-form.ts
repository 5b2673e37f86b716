"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef, useState } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type * as z from "zod";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { issueWords } from "./issue-words";
import { concerns, problemsIn } from "./problems";

type Refused = Extract<ActionResult<never>, { ok: false }>["kind"] | "lost";

type Options<S extends z.ZodType<unknown, FieldValues>, T> = {
  /** The schema that the action parses with, too, or how to load it when it is needed: Zod is heavy for a first look. */
  schema: S | (() => Promise<S>);
  action: (input: z.input<S>, key?: string) => Promise<ActionResult<T>>;
  /** A field that is left out here starts with what its element says (`defaultValue`). */
  defaultValues?: DefaultValues<z.input<S>>;
  /** What stays the same when the same thing is sent again, so that it is done once. */
  idempotencyKey?: () => string;
  /** Stays pending until this is done. */
  onSuccess: (value: T) => void | Promise<void>;
};

/**
 * React Hook Form over a server action: one schema, and the same sentences in the same places whichever side refuses.
 * Needs `<ClientWords of={["issues", …]}>` around it.
 * @returns `form` (register, control …) · `onSubmit` for `<form noValidate onSubmit>` · `pending`: disable the button
 *   and say so · `problems` for `<ErrorSummary>`, which takes `summary` as its ref and gets the focus after a failed
 *   submit · `errorOf(name)`: the sentence for beside a field · `refused`: how the server refused the last time, "lost" when no
 *   answer came (nothing is lost: `onSubmit` may simply be tried again)
 */
export function useActionForm<S extends z.ZodType<unknown, FieldValues>, T>({
  schema,
  action,
  defaultValues,
  idempotencyKey,
  onSuccess,
}: Options<S, T>) {
  const words = useWords("issues");
  const { summary, focusSummary } = useSummaryFocus();
  const [refused, setRefused] = useState<Refused>();
  const form = useForm<z.input<S>, unknown, z.output<S>>({
    resolver: async (values, context, options) => {
      const rules = await loaded(schema);
      // Not to be had, perhaps because the connection is gone: then the server alone decides.
      if (!rules) return { values: values as unknown as z.output<S>, errors: {} };
      return zodResolver(rules, { error: issueWords(words) })(values, context, options);
    },
    defaultValues,
    shouldFocusError: false,
  });

  const send = form.handleSubmit(async () => {
    // What was typed, not what the schema made of it: the action parses it anew.
    const result = await answerOf(action(form.getValues(), idempotencyKey?.()), words("connection_lost"));
    setRefused(result.ok ? undefined : result.kind);
    if (result.ok) return onSuccess(result.value);
    if (!result.fields) form.setError("root", { type: result.kind, message: result.message });
    for (const [name, [message]] of Object.entries(result.fields ?? {}))
      form.setError(name as Path<z.input<S>>, { type: "server", message });
    focusSummary();
  }, focusSummary);

  const problems = problemsIn(form.formState.errors);
  return {
    form,
    onSubmit: useOneAtATime(send),
    pending: form.formState.isSubmitting,
    problems,
    summary,
    refused,
    errorOf: (name: string) => problems.find((problem) => concerns(problem, name))?.message,
  };
}

async function loaded<S extends z.ZodType>(schema: S | (() => Promise<S>)): Promise<S | undefined> {
  if (typeof schema !== "function") return schema;
  try {
    return await schema();
  } catch {
    return undefined;
  }
}

/** An action answers or throws; it throws when no answer came: the connection broke, or the server is not there. */
async function answerOf<T>(asked: Promise<ActionResult<T>>, lost: string) {
  try {
    return await asked;
  } catch {
    return { ok: false, kind: "lost", message: lost, fields: undefined } as const;
  }
}

/** Focus goes to the list of problems once it is on the page. */
function useSummaryFocus() {
  const summary = useRef<HTMLDivElement>(null);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (failures > 0) summary.current?.focus();
  }, [failures]);
  return { summary, focusSummary: () => setFailures((count) => count + 1) };
}

/** A second click that comes before the button is disabled does nothing. */
function useOneAtATime(send: () => Promise<void>) {
  const busy = useRef(false);
  return async (event?: { preventDefault: () => void }) => {
    event?.preventDefault();
    if (busy.current) return;
    busy.current = true;
    await send().finally(() => {
      busy.current = false;
    });
  };
}
