"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { useWords } from "@/i18n/words";
import { MOST_PICTURES, type ProductInput } from "@/schemas/product-draft";
import { type Kept, keptOf, type Upload } from "../attachment/upload";
import { Uploader } from "../attachment/uploader";
import { controlId } from "../form/problems";
import { describedBy, FieldError } from "../ui/field";

type Props = {
  error: string | undefined;
  /** How many are on their way, or were not uploaded. */
  onUnfinished: (count: number) => void;
};

/** A product's pictures, the cover first. */
export function ProductPictures({ error, onUnfinished }: Props) {
  const words = useWords("products");
  const { field } = useController<ProductInput, "images">({ name: "images" });
  const id = controlId("images");
  const help = words("pictures_help");
  // What was there at first: what comes after, the uploader knows itself.
  const [initial] = useState(() => (field.value ?? []).map(keptAs((number) => words("picture", { number }))));

  function onChange(uploads: Upload[]) {
    const kept = keptOf(uploads);
    field.onChange(kept.map(({ address }) => address));
    onUnfinished(uploads.length - kept.length);
  }

  return (
    <section className="space-y-3">
      <h2 className="text-xl">{words("pictures")}</h2>
      <p id={`${id}-help`} className="text-soft">
        {help}
      </p>
      <Uploader
        id={id}
        label={words("pictures")}
        accepts={{ pictures: true, max: MOST_PICTURES }}
        initial={initial}
        onChange={onChange}
        takesPaste
        describedBy={describedBy(id, { help, error })}
        invalid={Boolean(error)}
      />
      <FieldError id={id} error={error} />
    </section>
  );
}

/** Its size is not known any more, and of no interest. */
function keptAs(nameOf: (number: number) => string) {
  return (address: string, at: number): Kept => ({ address, name: nameOf(at + 1), size: 0, isImage: true });
}
