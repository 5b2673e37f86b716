"use client";

import { useRef, useState } from "react";
import { STICKER_LIMITS } from "@/domain/sticker";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { PackSticker } from "@/schemas/sticker";
import { keptOf, type Upload } from "../attachment/upload";
import { Uploader } from "../attachment/uploader";
import { ErrorSummary } from "../form/error-summary";
import { controlId } from "../form/problems";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { newKey } from "../order/new-key";
import { Button } from "../ui/button";
import { describedBy, FieldError } from "../ui/field";

type AddProps = {
  add: (input: { name: string; image: string }, key?: string) => Promise<ActionResult<PackSticker>>;
  done: () => void;
};

/** Makes a picture a sticker. */
export function AddSticker({ add, done }: AddProps) {
  const words = useWords("stickers");
  const key = useRef(newKey());
  const [unfinished, setUnfinished] = useState(false);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: async () => (await import("@/schemas/sticker")).StickerDraft,
    action: add,
    defaultValues: { name: "", image: "" },
    idempotencyKey: () => key.current,
    onSuccess: done,
  });
  const labels = { image: words("picture"), name: words("name") };
  const id = controlId("image");
  const { bytes, leastSide: least, mostSide: most } = STICKER_LIMITS;
  const help = words("picture_help", { least, most, size: `${bytes / 1024 ** 2} MB` });
  const error = errorOf("image");

  function take(uploads: Upload[]) {
    const [kept] = keptOf(uploads);
    form.setValue("image", kept?.address ?? "");
    setUnfinished(uploads.length > 0 && !kept);
  }

  return (
    <form onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <fieldset className="space-y-1.5">
        <legend className="font-medium">{labels.image}</legend>
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
        <Uploader
          id={id}
          label={labels.image}
          accepts={{ pictures: true, max: 1, bytes }}
          initial={NOTHING}
          onChange={take}
          describedBy={describedBy(id, { help, error })}
          invalid={Boolean(error)}
        />
        <FieldError id={id} error={error} />
      </fieldset>
      <NameInput error={errorOf("name")} {...form.register("name")} />
      <p aria-live="polite" id="sticker-unfinished" className="font-medium empty:hidden">
        {unfinished && words("unfinished")}
      </p>
      <Save pending={pending} waits={unfinished} />
    </form>
  );
}

const NOTHING: [] = [];

type RenameProps = {
  sticker: PackSticker;
  change: (input: {
    id: string | number;
    name?: string;
    hidden?: boolean;
  }) => Promise<ActionResult<PackSticker>>;
  done: () => void;
};

/** Gives one of the shop's own stickers another name. */
export function RenameSticker({ sticker: { id, name }, change, done }: RenameProps) {
  const words = useWords("stickers");
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: async () => (await import("@/schemas/sticker")).StickerRenaming,
    action: change,
    defaultValues: { id, name },
    onSuccess: done,
  });
  const labels = { name: words("name") };
  return (
    <form onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <NameInput error={errorOf("name")} {...form.register("name")} />
      <Save pending={pending} waits={false} />
    </form>
  );
}

function NameInput(input: Omit<React.ComponentProps<typeof TextInput>, "label">) {
  const words = useWords("stickers");
  return (
    <TextInput label={words("name")} help={words("name_help")} autoComplete="off" maxLength={40} {...input} />
  );
}

function Save({ pending, waits }: { pending: boolean; waits: boolean }) {
  const words = useWords("stickers");
  return (
    <div className="flex justify-end">
      <Button
        type="submit"
        disabled={pending || waits}
        aria-describedby={waits ? "sticker-unfinished" : undefined}
      >
        {words(pending ? "saving" : "save")}
      </Button>
    </div>
  );
}
