"use client";

import { Pencil, Trash2 } from "lucide";
import { type FormEvent, useState } from "react";
import { TextInput } from "@/components/form/text-input";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useWords } from "@/i18n/words";

type Props = {
  name: string;
  busy: boolean;
  rename: (to: string) => Promise<boolean>;
  remove: () => Promise<boolean>;
};

/** One template, which may be named anew or removed. */
export function TemplateRow({ name, busy, rename, remove }: Props) {
  const words = useWords("quote_form");
  const [typed, setTyped] = useState<string>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (typed !== undefined && (await rename(typed))) setTyped(undefined);
  }
  if (typed === undefined)
    return (
      <li className="flex items-center gap-2 py-1">
        <span className="grow wrap-anywhere">{name}</span>
        <Button look="quiet" className="size-11 p-0!" disabled={busy} onClick={() => setTyped(name)}>
          <Icon of={Pencil} size={18} />
          <span className="sr-only">{words("template_rename", { name })}</span>
        </Button>
        <Button look="quiet" className="size-11 p-0!" disabled={busy} onClick={remove}>
          <Icon of={Trash2} size={18} />
          <span className="sr-only">{words("template_remove", { name })}</span>
        </Button>
      </li>
    );
  return (
    <li className="py-2">
      <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 grow">
          <TextInput
            name={`rename-${name}`}
            label={words("template_new_name", { name })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Button type="submit" look="secondary" disabled={busy}>
          {words("template_keep_name")}
        </Button>
        <Button look="quiet" onClick={() => setTyped(undefined)}>
          {words("template_back")}
        </Button>
      </form>
    </li>
  );
}
