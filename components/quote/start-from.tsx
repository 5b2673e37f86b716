"use client";

import { useEffect, useRef, useState } from "react";
import { controlId } from "@/components/form/problems";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { Quote } from "@/schemas/quote";
import type { QuoteTemplate } from "@/schemas/quote-template";
import type { StartName } from "./quote-starts";

type Props = {
  from: StartName;
  versions: readonly Quote[];
  templates: readonly QuoteTemplate[];
  /** Whether something was typed that beginning elsewhere would take away. */
  isTouched: () => boolean;
  begin: (from: StartName) => void;
};

/** Where the form begins: an empty quote, any version of it, or a template. What was typed is not taken away unasked. */
export function StartFrom({ from, versions, templates, isTouched, begin }: Props) {
  const words = useWords("quote_form");
  const [wanted, setWanted] = useState<StartName>();
  const select = useRef<HTMLSelectElement>(null);
  const newest = versions.at(-1)?.version;
  if (versions.length === 0 && templates.length === 0) return null;
  const choose = (name: StartName) => (isTouched() ? setWanted(name) : begin(name));
  return (
    <div className="space-y-3">
      <Field id={controlId("start")} label={words("start")}>
        <select
          ref={select}
          id={controlId("start")}
          className={inputClass}
          value={wanted ?? from}
          onChange={(event) => choose(event.target.value as StartName)}
        >
          <option value="empty">{words("start_empty")}</option>
          {versions.length > 0 && (
            <optgroup label={words("start_versions")}>
              {versions.toReversed().map(({ version }) => (
                <option key={version} value={`version-${version}`}>
                  {words(version === newest ? "start_newest" : "start_version", { version })}
                </option>
              ))}
            </optgroup>
          )}
          {templates.length > 0 && (
            <optgroup label={words("templates")}>
              {templates.map(({ id, name }) => (
                <option key={id} value={`template-${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </Field>
      {wanted && (
        <AskFirst
          decide={(replace) => {
            setWanted(undefined);
            select.current?.focus();
            if (replace) begin(wanted);
          }}
        />
      )}
    </div>
  );
}

function AskFirst({ decide }: { decide: (replace: boolean) => void }) {
  const words = useWords("quote_form");
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alertdialog"
      aria-label={words("start_asks")}
      className="space-y-3 rounded-xl border border-edge bg-warn-tint p-4"
    >
      <p className="font-medium">{words("start_asks")}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" onClick={() => decide(false)}>
          {words("start_keep")}
        </Button>
        <Button look="danger" onClick={() => decide(true)}>
          {words("start_replace")}
        </Button>
      </div>
    </div>
  );
}
