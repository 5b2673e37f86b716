"use client";

import { type ComponentProps, useRef } from "react";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { EditForm } from "./edit-form";
import type { EditTyped } from "./use-edit";

type Props = {
  label: string;
  words: DialogWords;
  form: Omit<ComponentProps<typeof EditForm>, "typed" | "onSaved" | "onBack">;
};

const load = async () => (await import("./edit-form")).EditForm;

/** Opens the request to be changed. What was typed outlives the dialog, and is forgotten once it is saved. */
export function EditRequestButton({ label, words, form }: Props) {
  const typed = useRef<EditTyped>(undefined);
  return (
    <DialogButton label={label} words={words} load={load}>
      {(Form, close) => (
        <Form
          {...form}
          typed={typed}
          onBack={close}
          onSaved={() => {
            typed.current = undefined;
            close();
          }}
        />
      )}
    </DialogButton>
  );
}
