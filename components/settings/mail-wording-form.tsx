"use client";

import { type ComponentProps, type FormEvent, useId, useState } from "react";
import { MAIL_VARIABLES, type MailValues, type Wording, wordedFor } from "@/domain/mail/wording";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { MailTemplate, MailTemplateDraft, MailTemplateQuery } from "@/schemas/mail-template";
import { useAct } from "../order/use-act";
import { Button } from "../ui/button";
import { describedBy, Field, inputClass } from "../ui/field";
import { FormMessage } from "../ui/form-message";

export type MailWordingActs = {
  save: (input: MailTemplateDraft, key?: string) => Promise<ActionResult<MailTemplate>>;
  reset: (input: MailTemplateQuery, key?: string) => Promise<ActionResult<MailTemplate>>;
};

type Props = MailWordingActs & { template: MailTemplate; example: MailValues };

/** Words one mail in one language; below it stands how an example reads, also before it is saved. */
export function MailWordingForm({ template, example, ...acts }: Props) {
  const words = useWords("wording");
  const { reader, kind, language } = template;
  const which = { reader, kind, language };
  const [text, setText] = useState(() => textOf(template));
  const [done, setDone] = useState<"saved" | "was_reset" | null>(null);
  const shown = (result: ActionResult<MailTemplate>) => {
    if (result.ok) setText(textOf(result.value));
    return result;
  };
  const save = useAct(acts.save, words("lost"));
  const reset = useAct(
    (input: MailTemplateQuery, key?: string) => acts.reset(input, key).then(shown),
    words("lost"),
  );
  const busy = save.pending || reset.pending;
  const refused = save.refused ?? reset.refused;
  const errorOf = (name: string) => save.refused?.fields[name]?.[0];

  async function keep(event: FormEvent) {
    event.preventDefault();
    setDone(null);
    if (!(await save.run({ ...which, ...text }))) setDone("saved");
  }
  async function goBack() {
    setDone(null);
    if (!(await reset.run(which))) setDone("was_reset");
  }
  const part = (name: keyof typeof text) => ({
    label: words(name),
    error: errorOf(name),
    value: text[name],
    onChange: (value: string) => setText({ ...text, [name]: value }),
  });
  return (
    <form onSubmit={keep} noValidate lang={language === "zh" ? "zh-CN" : "en"} className="space-y-4">
      <fieldset className="space-y-4">
        <legend className="font-semibold">{words(`language.${language}`)}</legend>
        <Part {...part("subject")} rows={1} help={words("variables", { known: KNOWN })} />
        <Part {...part("opening")} rows={4} />
        <Part {...part("closing")} rows={2} />
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={busy}>
          {words(save.pending ? "saving" : "save")}
        </Button>
        {template.standard ? (
          <p className="text-sm text-soft">{words("is_standard")}</p>
        ) : (
          <Button look="secondary" disabled={busy} onClick={goBack}>
            {words("reset")}
          </Button>
        )}
      </div>
      <FormMessage kind={refused ? "bad" : "good"}>{refused?.message ?? (done && words(done))}</FormMessage>
      <Preview of={wordedFor(text, example)} />
    </form>
  );
}

function textOf({ subject, opening, closing }: Wording): Wording {
  return { subject, opening, closing };
}

const KNOWN = MAIL_VARIABLES.map((name) => `{${name}}`).join(" ");

type PartProps = Pick<ComponentProps<typeof Field>, "label" | "help" | "error"> & {
  rows: number;
  value: string;
  onChange: (value: string) => void;
};

function Part({ rows, value, onChange, ...field }: PartProps) {
  const id = useId();
  return (
    <Field id={id} {...field}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={inputClass}
        aria-invalid={Boolean(field.error)}
        aria-describedby={describedBy(id, field)}
      />
    </Field>
  );
}

function Preview({ of: { subject, opening, closing } }: { of: ReturnType<typeof wordedFor> }) {
  const words = useWords("wording");
  return (
    <figure className="space-y-2 rounded-lg bg-sunken p-4">
      <figcaption className="text-sm text-soft">{words("preview")}</figcaption>
      <p className="font-medium break-words">{subject}</p>
      <p className="whitespace-pre-line">{opening.join("\n\n")}</p>
      <p className="text-soft">[{words("news")}]</p>
      <p className="whitespace-pre-line">{closing.join("\n\n")}</p>
    </figure>
  );
}
