"use client";

import { Plus } from "lucide";
import type { DragEvent } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useWords } from "@/i18n/words";
import type { ProductInput } from "@/schemas/product-draft";
import { controlId } from "../form/problems";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { QuestionEditor } from "./question-editor";

const DRAGGED = "application/x-question";

type Props = { errorOf: (name: string) => string | undefined };

/** The questions of a product, in the order in which customers are asked. */
export function FieldsEditor({ errorOf }: Props) {
  const words = useWords("products");
  const { control } = useFormContext<ProductInput>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "order_fields" });
  const allow = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault();
  const drop = (event: DragEvent, at: number) => {
    const lifted = event.dataTransfer.getData(DRAGGED);
    if (lifted === "") return; // a file, or text: whatever it fell on knows what to do
    event.preventDefault();
    move(Number(lifted), at);
  };
  return (
    <section aria-labelledby={controlId("order_fields")} className="space-y-4">
      <header>
        <h2 id={controlId("order_fields")} tabIndex={-1} className="text-xl">
          {words("questions")}
        </h2>
        <p className="text-soft">{words("questions_help")}</p>
      </header>
      {fields.length > 0 && (
        <ol className="space-y-4">
          {fields.map(({ id }, at) => (
            <li key={id} onDragOver={allow} onDrop={(event) => drop(event, at)}>
              <QuestionEditor
                at={at}
                lift={({ dataTransfer }) => dataTransfer.setData(DRAGGED, String(at))}
                last={at === fields.length - 1}
                move={(to) => move(at, to)}
                remove={() => remove(at)}
                errorOf={errorOf}
              />
            </li>
          ))}
        </ol>
      )}
      <Button
        look="secondary"
        onClick={() => append({ name: "", type: "text", required: false, remark: "", content: "" })}
      >
        <Icon of={Plus} size={18} />
        {words("add_question")}
      </Button>
    </section>
  );
}
