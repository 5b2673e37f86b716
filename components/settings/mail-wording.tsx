"use client";

import { useState } from "react";
import { MAIL_READERS, type MailKind, type MailReader, type MailValues } from "@/domain/mail/wording";
import type { Locale } from "@/domain/viewer";
import type { Messages } from "@/i18n/messages";
import { useWords } from "@/i18n/words";
import type { MailTemplate } from "@/schemas/mail-template";
import { useReady } from "../ui/use-ready";
import { type MailWordingActs, MailWordingForm } from "./mail-wording-form";

type Examples = Record<MailReader, Record<Locale, MailValues>>;

type Props = MailWordingActs & {
  templates: MailTemplate[];
  groups: Messages["notifications"]["group"];
  /** What stands in place of the variables. */
  examples: Examples;
};

/** The wording of all mails, by who reads them and what they are about; each in both languages, when it is opened. */
export function MailWording({ templates, groups, ...acts }: Props) {
  const words = useWords("wording");
  const nameOf = (kind: MailKind) => (kind === "several" ? words("several") : groups[kind]);
  return (
    <section className="space-y-4 rounded-2xl border border-line bg-card p-5">
      <div className="space-y-1">
        <h2 className="text-xl">{words("title")}</h2>
        <p className="text-soft">{words("intro")}</p>
      </div>
      {MAIL_READERS.map((reader) => {
        const theirs = templates.filter((one) => one.reader === reader);
        return (
          <div key={reader}>
            <h3 className="pb-1 text-lg font-semibold">{words(`to_${reader}`)}</h3>
            <ul className="divide-y divide-line">
              {[...new Set(theirs.map(({ kind }) => kind))].map((kind) => (
                <Mail
                  key={kind}
                  name={nameOf(kind)}
                  templates={theirs.filter((one) => one.kind === kind)}
                  {...acts}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

type MailProps = MailWordingActs & Pick<Props, "templates" | "examples"> & { name: string };

function Mail({ name, templates, examples, ...acts }: MailProps) {
  const words = useWords("wording");
  const [open, setOpen] = useState(false);
  const ready = useReady();
  return (
    <li>
      <h4 className="font-sans text-base tracking-normal">
        <button
          type="button"
          disabled={!ready}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-11 w-full items-center justify-between gap-3 py-2 text-left hover:text-accent"
        >
          <span>
            <span aria-hidden="true">{open ? "− " : "+ "}</span>
            {name}
          </span>
          {templates.some(({ standard }) => !standard) && (
            <span className="text-sm text-soft">{words("own")}</span>
          )}
        </button>
      </h4>
      {open && (
        <div className="space-y-6 pb-5">
          {templates.map((template) => (
            <MailWordingForm
              key={template.language}
              template={template}
              example={examples[template.reader][template.language]}
              {...acts}
            />
          ))}
        </div>
      )}
    </li>
  );
}
