"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import { EarlyRefusals } from "./early-refusals";
import { type Accepts, type EarlyRefusal, type Kept, sortOut, type Upload } from "./upload";
import { UploadPicker } from "./upload-picker";
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
  const { uploads, add, retry, pause, remove, move } = useUploads({
    initial,
    onChange,
    onDone: ({ name }) => setSaid(words("said_done", { name })),
    onHeld: ({ name }) => setSaid(words("said_held", { name })),
    onFailed: ({ name }, failure) => {
      const problem = failure.said || words("upload_answer");
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
    <div {...area}>
      <UploadPicker
        id={id}
        accepts={accepts}
        full={uploads.length >= accepts.max}
        over={over}
        onPick={take}
        describedBy={describedBy}
        invalid={invalid}
        label={label}
      />
      <EarlyRefusals refused={refused} />
      {uploads.length > 0 && (
        <ol aria-label={words("uploads", { label })} className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3">
          {uploads.map((upload, at) => (
            <UploadTile
              key={upload.id}
              upload={upload}
              at={at}
              count={uploads.length}
              onRetry={() => retry(upload.id)}
              onPause={() => pause(upload.id)}
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
