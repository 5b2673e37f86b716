"use client";

import { Plus, Trash2 } from "lucide";
import { useWatch } from "react-hook-form";
import { MOST_CLOSED } from "@/domain/hours/opening";
import { useWords } from "@/i18n/words";
import { controlId } from "../form/problems";
import { TextInput } from "../form/text-input";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import type { Part } from "./week-hours";

/** The days on which nobody is there all the same. */
export function ClosedDays({ form, errorOf }: Part) {
  const words = useWords("shop");
  const closed = useWatch({ control: form.control, name: "closed_days" }) ?? [];
  const set = (next: typeof closed) => form.setValue("closed_days", next);
  const field = (at: number, end: "from" | "to") => ({
    name: `closed_days.${at}.${end}`,
    type: "date",
    label: words(end === "from" ? "closed_from" : "closed_to"),
    error: errorOf(`closed_days.${at}.${end}`),
    value: closed[at]?.[end] ?? "",
    onChange: ({ target }: { target: { value: string } }) =>
      set(closed.map((days, place) => (place === at ? { ...days, [end]: target.value } : days))),
  });
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="font-medium">{words("closed_days")}</legend>
      <p className="text-sm text-soft">{words("closed_days_help")}</p>
      <ul id={controlId("closed_days")} tabIndex={-1} className="space-y-3">
        {closed.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: days are known by their place alone
          <li key={at} className="flex flex-wrap items-end gap-2">
            <div className="min-w-36 flex-1">
              <TextInput {...field(at, "from")} />
            </div>
            <div className="min-w-36 flex-1">
              <TextInput {...field(at, "to")} />
            </div>
            <Button
              look="quiet"
              onClick={() => set(closed.filter((_, place) => place !== at))}
              aria-label={words("remove_closed", { number: at + 1 })}
            >
              <Icon of={Trash2} size={18} />
            </Button>
          </li>
        ))}
      </ul>
      {closed.length < MOST_CLOSED && (
        <Button look="secondary" onClick={() => set([...closed, { from: "", to: "" }])}>
          <Icon of={Plus} size={18} />
          {words("add_closed")}
        </Button>
      )}
    </fieldset>
  );
}
