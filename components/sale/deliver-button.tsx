"use client";

import { type ComponentProps, type ComponentType, useState } from "react";
import { Button, type Look } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { DeliverForm } from "./deliver-form";

type FormProps = ComponentProps<typeof DeliverForm>;

type Props = {
  label: string;
  look: Look;
  words: { close: string; loading: string; failed: string };
  form: Omit<FormProps, "onSent">;
};

/** Opens the form for a delivery in a dialog. It is fetched then, since customers never need it. */
export function DeliverButton({ label, look, words, form }: Props) {
  const [open, setOpen] = useState(false);
  const [Form, setForm] = useState<ComponentType<FormProps>>();
  const [failed, setFailed] = useState(false);

  async function show() {
    setOpen(true);
    setFailed(false);
    try {
      const { DeliverForm } = await import("./deliver-form");
      setForm(() => DeliverForm);
    } catch {
      // Expected: the connection broke off, or a newer version of the site was put up.
      setFailed(true);
    }
  }

  return (
    <>
      <Button look={look} onClick={show}>
        {label}
      </Button>
      <Dialog open={open} title={label} closeLabel={words.close} onClose={() => setOpen(false)}>
        {Form ? (
          <Form {...form} onSent={() => setOpen(false)} />
        ) : (
          <p role="status" className={failed ? "font-medium text-bad" : "text-soft"}>
            {failed ? words.failed : words.loading}
          </p>
        )}
      </Dialog>
    </>
  );
}
