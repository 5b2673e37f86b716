"use client";

import { Uploader } from "@/components/attachment/uploader";
import { describedBy, FieldError } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import { controlId } from "./problems";
import type { RequestFormApi } from "./request-form-type";
import type { ChosenFiles } from "./use-chosen-files";

type Props = Pick<RequestFormApi, "errorOf"> & { field: ProductField; files: ChosenFiles };

/** One of the product's own questions that is answered with a picture, several pictures, or a file. */
export function FileField({ field: { key, label, help, type, required }, errorOf, files }: Props) {
  const words = useWords("request");
  const name = `order_extra.${key}` as const;
  const id = controlId(name);
  const error = errorOf(name);
  return (
    <fieldset className="space-y-1.5">
      <legend className="font-medium">
        {label}
        {required && <span className="ml-1 text-sm font-normal text-soft"> {words("required")}</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
      <Uploader
        key={files.round}
        id={id}
        label={label}
        accepts={{ pictures: type !== "file", max: type === "images" ? 20 : 1 }}
        initial={files.initial(name)}
        onChange={(uploads) => files.change(name, uploads, type !== "images")}
        describedBy={describedBy(id, { help, error })}
        invalid={Boolean(error)}
      />
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
