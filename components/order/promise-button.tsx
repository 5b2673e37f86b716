"use client";

import { type ComponentProps, useState } from "react";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { Day } from "@/domain/day";
import type { PromiseForm, PromiseTyped } from "./promise-form";

type Props = {
  label: string;
  words: DialogWords;
  /** Empty where nothing is promised yet. */
  promised: Day;
  form: Omit<ComponentProps<typeof PromiseForm>, "typed" | "setTyped" | "onClose">;
};

const load = async () => (await import("./promise-form")).PromiseForm;

/** Opens the question for which day the piece is promised. What was typed outlives the dialog. */
export function PromiseButton({ label, words, promised, form }: Props) {
  const [typed, setTyped] = useState<PromiseTyped>({ day: promised, reason: "" });
  return (
    <DialogButton label={label} words={words} load={load}>
      {(Form, close) => <Form {...form} typed={typed} setTyped={setTyped} onClose={close} />}
    </DialogButton>
  );
}
