"use client";

import { type ComponentProps, useRef } from "react";
import { DialogButton, type DialogWords } from "@/components/ui/dialog-button";
import type { SketchForm, SketchTyped } from "./sketch-form";

type Props = {
  label: string;
  words: DialogWords;
  form: Omit<ComponentProps<typeof SketchForm>, "typed" | "onSent">;
};

const load = async () => (await import("./sketch-form")).SketchForm;
const NOTHING: SketchTyped = { files: [], note: "" };

/** Opens the form for a round of pictures. What was chosen and typed outlives the dialog, and is forgotten once it is sent. */
export function SketchFormButton({ label, words, form }: Props) {
  const typed = useRef({ ...NOTHING });
  return (
    <DialogButton label={label} words={words} load={load}>
      {(Form, close) => (
        <Form
          {...form}
          typed={typed}
          onSent={() => {
            typed.current = { ...NOTHING };
            close();
          }}
        />
      )}
    </DialogButton>
  );
}
