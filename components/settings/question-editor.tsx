"use client";

import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide";
import type { DragEvent } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { FIELD_TYPES } from "@/domain/product/field-types";
import { useWords } from "@/i18n/words";
import type { ProductInput } from "@/schemas/product-draft";
import { SelectInput } from "../form/select-input";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Condition } from "./condition";
import { PART_WORDS, type QuestionPart } from "./question-labels";
import { TickBox } from "./tick-box";

type Props = {
  at: number;
  last: boolean;
  /** Somebody begins to drag it. */
  lift: (event: DragEvent) => void;
  move: (to: number) => void;
  remove: () => void;
  errorOf: (name: string) => string | undefined;
};

const WRITTEN = ["text", "textarea"];
const WITH_CHOICES = ["select", "radio", "checkbox"];

/** One question of a product: what is asked, how it is answered, and what an answer has to be. */
export function QuestionEditor({ at, last, lift, move, remove, errorOf }: Props) {
  const words = useWords("products");
  const { register, control } = useFormContext<ProductInput>();
  const type = useWatch({ control, name: `order_fields.${at}.type` });
  const number = at + 1;
  const part = (name: QuestionPart) => ({
    label: words(PART_WORDS[name]),
    error: errorOf(`order_fields.${at}.${name}`),
    ...register(`order_fields.${at}.${name}`),
  });
  const types = FIELD_TYPES.map((value) => ({ value, label: words(`types.${value}`) }));
  return (
    <fieldset className="space-y-4 rounded-2xl border border-line bg-card p-5">
      <legend className="sr-only">{words("question", { number })}</legend>
      <div className="flex items-center gap-1">
        <span
          aria-hidden
          draggable
          onDragStart={lift}
          className="mr-auto flex min-h-11 cursor-grab items-center gap-2 font-medium"
        >
          <Icon of={GripVertical} size={18} />
          {words("question", { number })}
        </span>
        <Button
          look="quiet"
          disabled={at === 0}
          onClick={() => move(at - 1)}
          aria-label={words("up", { number })}
        >
          <Icon of={ArrowUp} size={18} />
        </Button>
        <Button
          look="quiet"
          disabled={last}
          onClick={() => move(at + 1)}
          aria-label={words("down", { number })}
        >
          <Icon of={ArrowDown} size={18} />
        </Button>
        <Button look="quiet" onClick={remove} aria-label={words("remove", { number })}>
          <Icon of={Trash2} size={18} />
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...part("name")} autoComplete="off" />
        <SelectInput {...part("type")} choices={types} />
      </div>
      <TextInput {...part("remark")} autoComplete="off" />
      {WITH_CHOICES.includes(type ?? "") && <TextArea {...part("content")} />}
      {type === "number" && (
        <div className="grid gap-4 sm:grid-cols-4">
          <TextInput {...part("unit")} autoComplete="off" />
          <TextInput {...part("min")} inputMode="decimal" />
          <TextInput {...part("max")} inputMode="decimal" />
          <TextInput {...part("step")} inputMode="decimal" />
        </div>
      )}
      {WRITTEN.includes(type ?? "") && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput {...part("shortest")} inputMode="numeric" />
          <TextInput {...part("longest")} inputMode="numeric" />
        </div>
      )}
      {type === "date" && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextInput {...part("earliest")} type="date" />
          <TextInput {...part("latest")} type="date" />
        </div>
      )}
      <TickBox label={words("required")} {...register(`order_fields.${at}.required`)} />
      {type === "date" && (
        <TickBox label={words("event_date")} {...register(`order_fields.${at}.event_date`)} />
      )}
      {at > 0 && <Condition at={at} errorOf={errorOf} />}
    </fieldset>
  );
}
