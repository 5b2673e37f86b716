"use client";

import { Plus, Trash2 } from "lucide";
import type { UseFormReturn } from "react-hook-form";
import { useWatch } from "react-hook-form";
import type * as z from "zod";
import { DAY_MINUTES, MOST_SPANS } from "@/domain/hours/opening";
import { weekdayIn } from "@/i18n/hours";
import { useFormats, useWords } from "@/i18n/words";
import type { ShopUpdate } from "@/schemas/shop";
import { controlId } from "../form/problems";
import { Button } from "../ui/button";
import { FieldError, inputClass } from "../ui/field";
import { Icon } from "../ui/icon";

export type ShopInput = z.input<typeof ShopUpdate>;
type Form = Pick<UseFormReturn<ShopInput>, "control" | "setValue">;
type WrittenSpan = { from: number | string; to: number | string };
export type Part = { form: Form; errorOf: (name: string) => string | undefined };

/** A minute of the day as an input of the browser's takes it; midnight is 00:00 at either end. */
export function clockText(minute: number): string {
  const hour = Math.floor((minute % DAY_MINUTES) / 60);
  return `${String(hour).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

const FIRST: WrittenSpan = { from: "09:00", to: "17:00" };
const SECOND: WrittenSpan = { from: "", to: "" };
const WORKDAYS = 5;

/** When somebody is there: a row for each weekday, with none, one or two spans. */
export function WeekHours({ form, errorOf }: Part) {
  const words = useWords("shop");
  const week = useWatch({ control: form.control, name: "week" }) ?? [];
  const set = (day: number, spans: WrittenSpan[]) => form.setValue(`week.${day}`, spans);
  const copy = () => {
    for (let day = 1; day < WORKDAYS; day += 1)
      set(
        day,
        (week[0] ?? []).map((span) => ({ ...span })),
      );
  };
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="font-medium">{words("week")}</legend>
      <p className="text-sm text-soft">{words("week_help")}</p>
      <div
        id={controlId("week")}
        tabIndex={-1}
        className="divide-y divide-line rounded-xl border border-line"
      >
        {week.map((spans, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its place in the week
          <Weekday key={day} day={day} spans={spans} set={(next) => set(day, next)} errorOf={errorOf}>
            {day === 0 && (
              <Button look="quiet" onClick={copy}>
                {words("copy_monday")}
              </Button>
            )}
          </Weekday>
        ))}
      </div>
    </fieldset>
  );
}

type Row = {
  day: number;
  spans: WrittenSpan[];
  set: (spans: WrittenSpan[]) => void;
  errorOf: Part["errorOf"];
  children: React.ReactNode;
};

function Weekday({ day, spans, set, errorOf, children }: Row) {
  const words = useWords("shop");
  const name = weekdayIn(useFormats(), "long")(day);
  const adds = spans.length === 0 ? "add_span" : "add_second_span";
  const add = () => set([...spans, spans.length === 0 ? { ...FIRST } : { ...SECOND }]);
  const put = (at: number, change: Partial<WrittenSpan>) =>
    set(spans.map((span, place) => (place === at ? { ...span, ...change } : span)));
  return (
    <fieldset className="min-w-0 px-2 py-2 sm:flex sm:gap-4 sm:px-3">
      <legend className="sr-only">{name}</legend>
      <p aria-hidden className="flex min-h-11 items-center font-medium sm:w-28 sm:shrink-0">
        {name}
      </p>
      <div className="min-w-0 flex-1 space-y-1">
        {spans.length === 0 && <p className="flex min-h-11 items-center text-soft">{words("day_closed")}</p>}
        {spans.map((span, at) => (
          <SpanRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second span of a day
            key={at}
            path={`week.${day}.${at}`}
            number={at + 1}
            day={name}
            span={span}
            put={(change) => put(at, change)}
            remove={() => set(spans.filter((_, place) => place !== at))}
            errorOf={errorOf}
          />
        ))}
        <div className="-ml-3 flex flex-wrap">
          {spans.length < MOST_SPANS && (
            <Button look="quiet" onClick={add} aria-label={words(`${adds}_named`, { day: name })}>
              <Icon of={Plus} size={18} />
              {words(adds)}
            </Button>
          )}
          {children}
        </div>
      </div>
    </fieldset>
  );
}

type SpanProps = {
  path: string;
  number: number;
  day: string;
  span: WrittenSpan;
  put: (change: Partial<WrittenSpan>) => void;
  remove: () => void;
  errorOf: Part["errorOf"];
};

function SpanRow({ path, number, day, span, put, remove, errorOf }: SpanProps) {
  const words = useWords("shop");
  return (
    <div>
      <div className="flex items-center gap-1">
        {(["from", "to"] as const).map((end) => {
          const id = controlId(`${path}.${end}`);
          const error = errorOf(`${path}.${end}`);
          return (
            <input
              key={end}
              id={id}
              type="time"
              aria-label={words(`span_${end}`, { day, number })}
              aria-invalid={Boolean(error)}
              aria-describedby={error && `${id}-error`}
              className={`${inputClass} min-w-0 flex-1 px-2! max-sm:[&::-webkit-calendar-picker-indicator]:hidden`}
              value={span[end]}
              onChange={({ target }) => put({ [end]: target.value })}
            />
          );
        })}
        <Button
          look="quiet"
          className="w-11 shrink-0 px-0"
          onClick={remove}
          aria-label={words("remove_span", { day, number })}
        >
          <Icon of={Trash2} size={18} />
        </Button>
      </div>
      <FieldError id={controlId(`${path}.from`)} error={errorOf(`${path}.from`)} />
      <FieldError id={controlId(`${path}.to`)} error={errorOf(`${path}.to`)} />
    </div>
  );
}
