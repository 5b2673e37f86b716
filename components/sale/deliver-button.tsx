"use client";

import type { ComponentProps } from "react";
import type { Look } from "@/components/ui/button";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { DeliverForm } from "./deliver-form";

type Props = {
  label: string;
  look: Look;
  words: DialogWords;
  form: Omit<ComponentProps<typeof DeliverForm>, "onSent">;
};

const load = async () => (await import("./deliver-form")).DeliverForm;

/** Opens the form for a delivery in a dialog. */
export function DeliverButton({ label, look, words, form }: Props) {
  return (
    <DialogButton label={label} look={look} words={words} load={load}>
      {(Form, close) => <Form {...form} onSent={close} />}
    </DialogButton>
  );
}
