"use client";

import { type ComponentProps, type RefObject, useId, useState } from "react";
import { Blocked } from "@/components/form/blocked";
import { ErrorSummary } from "@/components/form/error-summary";
import { Idea, NeededBy, Phone } from "@/components/form/own-fields";
import type { RequestInput, RequestRules } from "@/components/form/request-form-type";
import { Pictures, Question } from "@/components/form/request-parts";
import { useActionForm } from "@/components/form/use-action-form";
import { useAsked } from "@/components/form/use-asked";
import { useChosenFiles } from "@/components/form/use-chosen-files";
import { asksForDay, useLabels } from "@/components/form/use-labels";
import { Button } from "@/components/ui/button";
import type { Messages } from "@/i18n/messages";
import { useWords } from "@/i18n/words";
import { WordsProvider } from "@/i18n/words-provider";
import type { ProductField } from "@/schemas/product";
import type { OrderActs } from "./acts";
import { changesIn } from "./request-changes";
import { type EditTyped, type Files, useKept, useSave } from "./use-edit";

type Props = {
  orderId: number;
  /** The questions as this order was asked them. */
  fields: readonly ProductField[];
  /** The request as it stands, and the uploads in it by the field they belong to. */
  now: RequestInput;
  files: Files;
  /** The day it is in the shop. */
  today: string;
  submitLabel: string;
  act: OrderActs["update"];
  words: Messages["order_page"]["edit"];
  dialog: Messages["order_page"]["dialog"];
  /** Where what was typed is kept while the form is not open. */
  typed: RefObject<EditTyped>;
  onSaved: () => void;
  onBack: () => void;
};

/** Changes a request while that is possible. It brings its own words along, since it is fetched only when it is opened. */
export function EditForm({
  intl,
  ...props
}: Props & { intl: Omit<ComponentProps<typeof WordsProvider>, "children"> }) {
  return (
    <WordsProvider {...intl}>
      <Form {...props} />
    </WordsProvider>
  );
}

/** How long the product takes today is not what was said of it then: no day is called soon. */
const AS_ASKED = { template: "", usual_days: 0 };

function Form({ orderId, fields, now, files: there, act, typed, onSaved, onBack, ...props }: Props) {
  const { today, submitLabel, words: said, dialog } = props;
  const words = useWords("request");
  const id = useId();
  const [begun] = useState(typed.current ?? { from: now, values: now, files: there });
  const changes = (values: RequestInput) => changesIn(begun.from, values, fields);
  const save = useSave(act);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm<RequestRules, unknown>({
    schema: async (): Promise<RequestRules> =>
      (await import("@/schemas/order")).changedRequestFor(fields, changes(form.getValues())),
    action: (values) => save({ id: orderId, ...changes(values) }),
    defaultValues: begun.values,
    onSuccess: () => {
      kept.saved();
      onSaved();
    },
  });
  const kept = useKept(form.getValues, { begun, typed, fields });
  const asked = useAsked(form, fields);
  const files = useChosenFiles({ form, draft: kept, asked });
  const blocked = files.running > 0 || files.failed > 0;
  const refusedWhole = problems.some(({ name }) => name === "root");
  const shared = { form, errorOf, files, today, product: AS_ASKED };

  return (
    <form onSubmit={onSubmit} noValidate className="space-y-5">
      <div className="space-y-1 text-soft">
        <p>{said.intro}</p>
        {fields.length > 0 && <p>{said.as_asked}</p>}
      </div>
      <ErrorSummary
        ref={summary}
        title={refusedWhole ? said.refused : words("problems", { count: problems.length })}
        problems={problems}
        labels={useLabels(asked)}
      />
      <div inert={pending} className="min-w-0 space-y-5">
        <Idea {...shared} />
        {asked.map((field) => (
          <Question key={field.key} field={field} {...shared} />
        ))}
        <fieldset className="space-y-1.5">
          <legend className="font-medium">{words("part_pictures")}</legend>
          <Pictures {...shared} />
        </fieldset>
        {!asksForDay(fields) && <NeededBy {...shared} />}
        <Phone {...shared} />
      </div>
      <Blocked files={files} id={`${id}-blocked`} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onBack}>
          {dialog.back}
        </Button>
        <Button
          type="submit"
          disabled={pending || blocked}
          aria-describedby={blocked ? `${id}-blocked` : undefined}
        >
          {pending ? dialog.pending : submitLabel}
        </Button>
      </div>
    </form>
  );
}
