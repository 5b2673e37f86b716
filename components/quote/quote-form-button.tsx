"use client";

import { type ComponentProps, type ComponentType, useRef, useState } from "react";
import { Button, type Look } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { QuoteForm, QuoteTyped } from "./quote-form";

type FormProps = ComponentProps<typeof QuoteForm>;

type Props = {
  label: string;
  look: Look;
  words: { close: string; loading: string; failed: string };
  form: Omit<FormProps, "typed" | "onSent">;
};

/** Opens the quote form in a dialog. The form is fetched then, so that nobody downloads it who sends no quotes. */
export function QuoteFormButton({ label, look, words, form }: Props) {
  const [open, setOpen] = useState(false);
  const [Form, setForm] = useState<ComponentType<FormProps>>();
  const [failed, setFailed] = useState(false);
  // What was typed outlives the dialog, and is forgotten once it is sent.
  const typed = useRef<QuoteTyped>(undefined);

  async function show() {
    setOpen(true);
    setFailed(false);
    try {
      const { QuoteForm } = await import("./quote-form");
      setForm(() => QuoteForm);
    } catch {
      // Expected: the connection broke off, or a newer version of the site was put up.
      setFailed(true);
    }
  }

  function onSent() {
    typed.current = undefined;
    setOpen(false);
  }

  return (
    <>
      <Button look={look} onClick={show}>
        {label}
      </Button>
      <Dialog open={open} title={label} closeLabel={words.close} onClose={() => setOpen(false)}>
        {Form ? (
          <Form {...form} typed={typed} onSent={onSent} />
        ) : (
          <p role="status" className={failed ? "font-medium text-bad" : "text-soft"}>
            {failed ? words.failed : words.loading}
          </p>
        )}
      </Dialog>
    </>
  );
}
