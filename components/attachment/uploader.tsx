"use client";

import { ImagePlus, Paperclip } from "lucide-react";
import { type ChangeEvent, type ReactNode, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { IMAGE_TYPES, UPLOAD_LIMITS } from "@/domain/attachment";
import { useFormats, useWords } from "@/i18n/words";
import { sizeIn } from "./file-size";
import { type Accepts, type EarlyRefusal, type Kept, sortOut, type Upload } from "./upload";
import { UploadTile } from "./upload-tile";
import { useDropAndPaste } from "./use-drop-and-paste";
import { useUploads } from "./use-uploads";

type Props = {
  /** The id of the control that the list of problems leads to. */
  id: string;
  label: string;
  accepts: Accepts;
  initial: Kept[];
  onChange: (uploads: Upload[]) => void;
  /** Takes what is pasted anywhere on the page, unless it is text for a field. One uploader of a page may. */
  takesPaste?: boolean;
  describedBy?: string;
  invalid?: boolean;
};

/**
 * Chooses files by picker, camera, drop or paste, and uploads them at once. Says to its owner what there is; the
 * addresses of those that are done are what a form sends. Needs the words of `request`.
 */
export function Uploader({
  id,
  label,
  accepts,
  initial,
  onChange,
  takesPaste = false,
  describedBy,
  invalid,
}: Props) {
  const words = useWords("request");
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<EarlyRefusal[]>([]);
  const { uploads, add, retry, remove, move } = useUploads({
    initial,
    onChange,
    onDone: ({ name }) => setSaid(words("said_done", { name })),
    onFailed: ({ name }, failure) => {
      const problem = "said" in failure ? failure.said : words(failure.word);
      setSaid(words("said_failed", { name, problem }));
      return problem;
    },
  });
  const take = (files: File[]) => {
    const sorted = sortOut(files, accepts, accepts.max - uploads.length);
    setRefused(sorted.refused);
    if (sorted.fine.length === 0) return;
    add(sorted.fine);
    setSaid(words("said_added", { count: sorted.fine.length }));
  };
  const { area, over } = useDropAndPaste(take, takesPaste);
  const moveTo = (upload: Upload, to: number) => {
    move(upload.id, to);
    setSaid(words("said_moved", { name: upload.name, place: to + 1, count: uploads.length }));
  };
  const drop = (upload: Upload) => {
    remove(upload.id);
    setSaid(words("said_removed", { name: upload.name }));
    document.getElementById(id)?.focus();
  };

  return (
    <div {...area} className="space-y-3">
      <Picker
        id={id}
        accepts={accepts}
        full={uploads.length >= accepts.max}
        over={over}
        onPick={take}
        describedBy={describedBy}
        invalid={invalid}
        label={label}
      />
      <Refusals refused={refused} />
      {uploads.length > 0 && (
        <ol aria-label={words("uploads", { label })} className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {uploads.map((upload, at) => (
            <UploadTile
              key={upload.id}
              upload={upload}
              at={at}
              count={uploads.length}
              onRetry={() => retry(upload.id)}
              onRemove={() => drop(upload)}
              onMove={(to) => moveTo(upload, to)}
              onDropped={(dropped) => move(dropped, at)}
            />
          ))}
        </ol>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

type PickerProps = Pick<Props, "id" | "label" | "accepts" | "describedBy" | "invalid"> & {
  full: boolean;
  over: boolean;
  onPick: (files: File[]) => void;
};

/** The browser's own file input, drawn as a button in a place to drop things on. */
function Picker({ id, label, accepts, full, over, onPick, describedBy, invalid }: PickerProps) {
  const words = useWords("request");
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onPick(Array.from(target.files ?? []));
    target.value = ""; // the same file may be chosen again after it was removed
  };
  const { pictures, max } = accepts;
  const text = pictures ? words(max > 1 ? "add_pictures" : "add_picture") : words("add_file");
  const look = over ? "border-accent bg-tint" : invalid ? "border-bad bg-bad-tint" : "border-edge bg-card";
  return (
    <div
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-dashed p-4 ${look}`}
    >
      <label
        className={buttonClass(
          "secondary",
          "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-55",
        )}
      >
        {pictures ? <ImagePlus aria-hidden size={20} /> : <Paperclip aria-hidden size={20} />}
        <span aria-hidden>{text}</span>
        <input
          id={id}
          type="file"
          className="sr-only"
          aria-label={`${text}: ${label}`}
          aria-describedby={[`${id}-limits`, describedBy].filter(Boolean).join(" ")}
          aria-invalid={invalid}
          multiple={max > 1}
          accept={pictures ? IMAGE_TYPES.join(",") : undefined}
          disabled={full}
          onChange={pick}
        />
      </label>
      <span className="text-sm text-soft max-sm:hidden">
        {full ? words("full", { max }) : words(max > 1 ? "drop_pictures" : "drop_one")}
      </span>
      <p id={`${id}-limits`} className="w-full text-sm text-soft">
        <Limits accepts={accepts} />
      </p>
    </div>
  );
}

function Limits({ accepts: { pictures, max } }: { accepts: Accepts }): ReactNode {
  const words = useWords("request");
  const formats = useFormats();
  if (!pictures) return words("limits_file", { size: sizeIn(formats, UPLOAD_LIMITS.fileBytes) });
  const size = sizeIn(formats, UPLOAD_LIMITS.imageBytes);
  return max > 1 ? words("limits_pictures", { size, max }) : words("limits_picture", { size });
}

/** Files that were not taken, and why. */
function Refusals({ refused }: { refused: EarlyRefusal[] }) {
  const words = useWords("request");
  const formats = useFormats();
  const sentence = ({ rule, name, size, max }: EarlyRefusal) =>
    words(`refused_${rule}`, {
      name,
      size: sizeIn(formats, size),
      max: rule === "many" ? String(max) : sizeIn(formats, max),
    });
  return (
    <div role="alert">
      {refused.length > 0 && (
        <div className="rounded-lg bg-bad-tint px-4 py-3 text-sm">
          <p className="font-medium text-bad">{words("refused_title")}</p>
          <ul>
            {refused.map((one) => (
              <li key={`${one.rule} ${one.name}`}>{sentence(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
