"use client";

import { useEffect, useRef, useState } from "react";
import { KEY_LIVES } from "@/domain/api-key";
import { useWords } from "@/i18n/words";
import { KeyDraft, type NewKey } from "@/schemas/api-key";
import type { ActionResult } from "@/schemas/common";
import { ErrorSummary } from "../form/error-summary";
import { controlId } from "../form/problems";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { describedBy, Field, inputClass } from "../ui/field";
import { KeyRights } from "./key-rights";
import { NewKeyPanel } from "./new-key-panel";

type Props = {
  make: (input: KeyDraft) => Promise<ActionResult<NewKey>>;
  /** Whether its maker may have it act for the studio. */
  mayTakeSide: boolean;
  /** The call with which a new key is tried. */
  address: string;
};

/** Makes an API key, then shows it, once. */
export function KeyForm({ make, mayTakeSide, address }: Props) {
  const words = useWords("keys");
  const heading = useRef<HTMLHeadingElement>(null);
  const [made, setMade] = useState<NewKey>();
  const [kept, setKept] = useState(0);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: KeyDraft,
    action: make,
    defaultValues: { name: "", scopes: ["read", "write"], life: "90" },
    onSuccess: (key) => {
      setMade(key);
      form.reset();
    },
  });
  useEffect(() => {
    if (kept > 0) heading.current?.focus(); // the button that was pressed is gone
  }, [kept]);

  const labels = { name: words("name"), scopes: words("rights"), life: words("life") };
  const life = controlId("life");
  const [help, error] = [words("life_help"), errorOf("life")];

  function onKept() {
    setMade(undefined);
    setKept(kept + 1);
  }

  if (made) return <NewKeyPanel made={made} address={address} onKept={onKept} />;
  return (
    <section aria-labelledby="make-a-key" className="space-y-5 rounded-2xl border border-line bg-card p-5">
      <h2 ref={heading} id="make-a-key" tabIndex={-1} className="text-xl">
        {words("make_title")}
      </h2>
      <form onSubmit={onSubmit} noValidate className="space-y-5">
        <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
        <TextInput
          label={labels.name}
          help={words("name_help")}
          autoComplete="off"
          error={errorOf("name")}
          {...form.register("name")}
        />
        <KeyRights control={form.control} mayTakeSide={mayTakeSide} error={errorOf("scopes")} />
        <Field id={life} label={labels.life} help={help} error={error}>
          <select
            id={life}
            aria-invalid={Boolean(error)}
            aria-describedby={describedBy(life, { help, error })}
            className={`${inputClass} sm:w-56`}
            {...form.register("life")}
          >
            {Object.keys(KEY_LIVES).map((days) => (
              <option key={days} value={days}>
                {words(`days.${days as keyof typeof KEY_LIVES}`)}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" disabled={pending}>
          {words(pending ? "making" : "make")}
        </Button>
      </form>
    </section>
  );
}
