"use client";

import { type ComponentProps, useRef } from "react";
import type { Look } from "@/components/ui/button";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { QuoteForm, QuoteTyped } from "./quote-form";

type Props = {
  label: string;
  look: Look;
  words: DialogWords;
  form: Omit<ComponentProps<typeof QuoteForm>, "typed" | "onSent">;
};

const load = async () => (await import("./quote-form")).QuoteForm;

/** Opens the quote form. What was typed outlives the dialog, and is forgotten once it is sent. */
export function QuoteFormButton({ label, look, words, form }: Props) {
  const typed = useRef<QuoteTyped>(undefined);
  return (
    <DialogButton label={label} look={look} words={words} load={load}>
      {(Form, close) => (
        <Form
          {...form}
          typed={typed}
          onSent={() => {
            typed.current = undefined;
            close();
          }}
        />
      )}
    </DialogButton>
  );
}
