"use client";

import { type ComponentProps, type ComponentType, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { SketchForm, SketchTyped } from "./sketch-form";

type FormProps = ComponentProps<typeof SketchForm>;

type Props = {
  label: string;
  words: { close: string; loading: string; failed: string };
  form: Omit<FormProps, "typed" | "onSent">;
};

/** Opens the form for a round of pictures in a dialog. It is fetched then, since customers never need it. */
export function SketchFormButton({ label, words, form }: Props) {
  const [open, setOpen] = useState(false);
  const [Form, setForm] = useState<ComponentType<FormProps>>();
  const [failed, setFailed] = useState(false);
  // What was chosen and typed outlives the dialog, and is forgotten once it is sent.
  const typed = useRef<SketchTyped>({ files: [], note: "" });

  async function show() {
    setOpen(true);
    setFailed(false);
    try {
      const { SketchForm } = await import("./sketch-form");
      setForm(() => SketchForm);
    } catch {
      // Expected: the connection broke off, or a newer version of the site was put up.
      setFailed(true);
    }
  }

  function onSent() {
    typed.current = { files: [], note: "" };
    setOpen(false);
  }

  return (
    <>
      <Button look="secondary" onClick={show}>
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
