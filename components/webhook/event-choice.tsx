"use client";

import type { UseFormRegisterReturn } from "react-hook-form";
import { EVENT_GROUPS, eventsIn } from "@/domain/webhook/event-groups";
import { useWords } from "@/i18n/words";
import { wireType } from "@/schemas/webhook";

const CHOICE =
  "flex min-h-11 items-center gap-3 rounded-lg border border-edge bg-card px-3 py-2 has-checked:border-accent has-checked:bg-tint";

type Props = { id: string; register: () => UseFormRegisterReturn };

/** What a webhook hears of, grouped and in words. */
export function EventChoice({ id, register }: Props) {
  const words = useWords("webhooks");
  return (
    <fieldset className="space-y-4" aria-describedby={`${id}-help`}>
      <legend className="font-medium">{words("form.events")}</legend>
      <p id={`${id}-help`} className="-mt-2 text-sm text-soft">
        {words("form.events_help")}
      </p>
      {EVENT_GROUPS.map((group) => (
        <fieldset key={group} className="space-y-2">
          <legend className="mb-2 text-sm font-medium text-soft">{words(`group.${group}`)}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {eventsIn(group).map((type) => (
              <label key={type} className={CHOICE}>
                <input
                  type="checkbox"
                  value={wireType(type)}
                  className="size-5 shrink-0 accent-accent"
                  {...register()}
                />
                {words(`event.${type}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
