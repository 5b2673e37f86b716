"use client";

import { type FormEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import { controlId } from "@/components/form/problems";
import { TextInput } from "@/components/form/text-input";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { QuoteTemplate } from "@/schemas/quote-template";
import type { DraftInput } from "./quote-draft";
import { templateFrom } from "./quote-starts";

type Props = {
  templates: readonly QuoteTemplate[];
  busy: boolean;
  save: (draft: ReturnType<typeof templateFrom>) => Promise<boolean>;
};

/** Keeps what was typed above under a name, as a new template or in the place of one. */
export function SaveTemplate({ templates, busy, save }: Props) {
  const words = useWords("quote_form");
  const { getValues } = useFormContext<DraftInput>();
  const [name, setName] = useState("");
  const [place, setPlace] = useState("");

  async function submit(event: FormEvent) {
    event.preventDefault();
    const draft = templateFrom(getValues(), { name, ...(place && { id: Number(place) }) });
    if (await save(draft)) setName("");
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <p className="text-soft">{words("template_help")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          name="template_name"
          label={words("template_name")}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {templates.length > 0 && (
          <Field id={controlId("template_place")} label={words("template_place")}>
            <select
              id={controlId("template_place")}
              className={inputClass}
              value={place}
              onChange={(event) => {
                setPlace(event.target.value);
                const taken = templates.find(({ id }) => String(id) === event.target.value);
                if (taken) setName(taken.name);
              }}
            >
              <option value="">{words("template_new")}</option>
              {templates.map(({ id, name: known }) => (
                <option key={id} value={id}>
                  {words("template_instead", { name: known })}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
      <Button type="submit" look="secondary" disabled={busy}>
        {words("template_save")}
      </Button>
    </form>
  );
}
