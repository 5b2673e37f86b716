"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import { keptOf, type Upload } from "../attachment/upload";
import { Uploader } from "../attachment/uploader";
import { controlId } from "../form/problems";
import { describedBy, FieldError } from "../ui/field";

type Props = {
  /** Where it is now, or empty. */
  address: string;
  error: string | undefined;
  onChange: (address: string) => void;
  /** How many are on their way, or were not uploaded. */
  onUnfinished: (count: number) => void;
};

/** The picture that stands beside the shop's name. */
export function ShopLogo({ address, error, onChange, onUnfinished }: Props) {
  const words = useWords("shop");
  const [initial] = useState(() =>
    address === "" ? [] : [{ address, name: words("logo"), size: 0, isImage: true }],
  );
  const id = controlId("logo");
  const help = words("logo_help");

  function take(uploads: Upload[]) {
    const kept = keptOf(uploads);
    onChange(kept[0]?.address ?? "");
    onUnfinished(uploads.length - kept.length);
  }

  return (
    <fieldset className="space-y-1.5">
      <legend className="font-medium">{words("logo")}</legend>
      <p id={`${id}-help`} className="text-sm text-soft">
        {help}
      </p>
      <Uploader
        id={id}
        label={words("logo")}
        accepts={{ pictures: true, max: 1 }}
        initial={initial}
        onChange={take}
        describedBy={describedBy(id, { help, error })}
        invalid={Boolean(error)}
      />
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
