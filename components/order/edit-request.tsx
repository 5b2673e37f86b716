"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { Messages } from "@/i18n/messages";
import type { OrderActs } from "./acts";
import { useSay } from "./order-live";
import { useAct } from "./use-act";

type Editable = { title: string; content: string; phone: string };

type Props = {
  label: string;
  order: Editable & { id: number };
  act: OrderActs["update"];
  words: Messages["order_page"]["edit"];
  dialog: Messages["order_page"]["dialog"];
};

/** Changes the words of a request while that is still possible. */
export function EditRequest({ label, order: { id, ...now }, act, words, dialog }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Partial<Editable>>({});
  const { run, pending, refused } = useAct(act, dialog.lost);
  const say = useSay();

  async function save(event: FormEvent) {
    event.preventDefault();
    say("");
    const refusal = await run({ id, ...typed });
    if (refusal?.kind === "conflict") say(refusal.message);
    if (refusal) return;
    setTyped({});
    setOpen(false);
  }

  const input = (name: keyof Editable) => ({
    value: typed[name] ?? now[name],
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
    error: refused?.fields[name]?.[0],
    label: words[name],
  });
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title={label} closeLabel={dialog.close} onClose={() => setOpen(false)}>
        <form onSubmit={save} noValidate className="space-y-4">
          <p className="text-soft">{words.intro}</p>
          <Input {...input("title")} maxLength={200} />
          <Input {...input("content")} rows={8} maxLength={20_000} />
          <Input {...input("phone")} maxLength={32} type="tel" />
          <p role="alert" className="font-medium text-bad empty:hidden">
            {Object.keys(refused?.fields ?? {}).length === 0 && refused?.message}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {dialog.back}
            </Button>
            <Button type="submit" disabled={pending}>
              {pending ? dialog.pending : label}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

type InputProps = {
  label: string;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  error?: string;
  maxLength: number;
  type?: "tel";
  /** More than one line. */
  rows?: number;
};

function Input({ label, error, rows, ...rest }: InputProps) {
  const id = useId();
  const wired = {
    id,
    "aria-invalid": error !== undefined,
    "aria-describedby": describedBy(id, { error }),
    className: inputClass,
    ...rest,
  };
  return (
    <Field id={id} label={label} error={error}>
      {rows ? <textarea rows={rows} {...wired} /> : <input {...wired} />}
    </Field>
  );
}
