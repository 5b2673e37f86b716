"use client";

import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide";
import type { ComponentProps } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { controlId } from "@/components/form/problems";
import { Button } from "@/components/ui/button";
import { FieldError, inputClass } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { useWords } from "@/i18n/words";
import { type DraftInput, emptyAsNone } from "./quote-draft";

type Props = {
  errorOf: (name: string) => string | undefined;
  /** A line came, went or moved, which no input tells. */
  onRearranged: () => void;
};

/** The lines of a quote. As long as there are any, the price is what they come to. */
export function LinesEditor({ errorOf, onRearranged }: Props) {
  const words = useWords("quote_form");
  const { control } = useFormContext<DraftInput>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "lines" });

  return (
    <fieldset className="space-y-3">
      <legend className="font-medium">
        {words("lines")} <span className="ml-1 text-sm font-normal text-soft">{words("optional")}</span>
      </legend>
      {fields.map((field, at) => (
        <Line
          key={field.id}
          at={at}
          last={fields.length - 1}
          errorOf={errorOf}
          moveTo={(to) => {
            move(at, to);
            onRearranged();
          }}
          remove={() => {
            remove(at);
            onRearranged();
          }}
        />
      ))}
      <Button
        look="secondary"
        onClick={() => {
          append({ title: "", quantity: 1, unit_price: "" });
          onRearranged();
        }}
      >
        <Icon of={Plus} size={18} />
        {words("add_line")}
      </Button>
    </fieldset>
  );
}

type LineProps = {
  at: number;
  last: number;
  errorOf: Props["errorOf"];
  moveTo: (at: number) => void;
  remove: () => void;
};

function Line({ at, last, errorOf, moveTo, remove }: LineProps) {
  const words = useWords("quote_form");
  const number = at + 1;
  const parts = [
    { part: "title", label: words("line_title"), className: "basis-full" },
    { part: "quantity", label: words("line_quantity"), className: "w-20 max-sm:w-16", inputMode: "numeric" },
    {
      part: "unit_price",
      label: words("line_price"),
      className: "w-28 max-sm:min-w-0 max-sm:flex-1",
      inputMode: "decimal",
    },
    {
      part: "unit_cost",
      label: words("line_cost"),
      className: "w-28 max-sm:min-w-0 max-sm:flex-1",
      inputMode: "decimal",
    },
  ] as const;
  const { register } = useFormContext<DraftInput>();
  return (
    <div className="space-y-1.5">
      <div className="flex flex-wrap items-end gap-2">
        {parts.map(({ part, label, className, ...mode }) => {
          const name = `lines.${at}.${part}` as const;
          return (
            <label key={part} className={`space-y-1 text-sm text-soft ${className}`}>
              <span className="block">
                {label} <span className="sr-only">{number}</span>
              </span>
              <input
                id={controlId(name)}
                className={`${inputClass} text-base`}
                aria-invalid={Boolean(errorOf(name))}
                aria-describedby={errorOf(name) && `${controlId(name)}-error`}
                {...mode}
                {...register(name, part === "unit_cost" ? emptyAsNone : {})}
              />
            </label>
          );
        })}
        <span className="flex max-sm:basis-full max-sm:justify-end">
          <IconButton
            of={ArrowUp}
            label={words("line_up", { number })}
            off={at === 0}
            act={() => moveTo(at - 1)}
          />
          <IconButton
            of={ArrowDown}
            label={words("line_down", { number })}
            off={at === last}
            act={() => moveTo(at + 1)}
          />
          <IconButton of={Trash2} label={words("remove_line", { number })} act={remove} />
        </span>
      </div>
      {parts.map(({ part }) => (
        <FieldError key={part} id={controlId(`lines.${at}.${part}`)} error={errorOf(`lines.${at}.${part}`)} />
      ))}
    </div>
  );
}

type IconButtonProps = {
  of: ComponentProps<typeof Icon>["of"];
  label: string;
  /** It stays where it is, so that whoever moved a line to the end by keyboard keeps the focus. */
  off?: boolean;
  act: () => void;
};

function IconButton({ of, label, off = false, act }: IconButtonProps) {
  return (
    <Button look="quiet" className="size-11 p-0!" aria-disabled={off} onClick={off ? undefined : act}>
      <Icon of={of} size={18} />
      <span className="sr-only">{label}</span>
    </Button>
  );
}
