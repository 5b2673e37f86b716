"use client";

import { ImagePlus, Paperclip } from "lucide";
import type { ChangeEvent, ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IMAGE_TYPES, UPLOAD_LIMITS } from "@/domain/attachment";
import { useFormats, useWords } from "@/i18n/words";
import { CameraInput } from "./camera-input";
import { sizeIn } from "./file-size";
import type { Accepts } from "./upload";

type Props = {
  id: string;
  label: string;
  accepts: Accepts;
  describedBy?: string;
  invalid?: boolean;
  full: boolean;
  over: boolean;
  onPick: (files: File[]) => void;
};

/** The browser's own file input, drawn as a button in a place to drop things on. */
export function UploadPicker({ id, label, accepts, full, over, onPick, describedBy, invalid }: Props) {
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
        {pictures ? <Icon of={ImagePlus} size={20} /> : <Icon of={Paperclip} size={20} />}
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
      {pictures && <CameraInput label={words("take_photo")} disabled={full} onPick={onPick} />}
      <span className={`text-sm text-soft ${full ? "" : "max-sm:hidden"}`}>
        {full ? words("full", { max }) : words(max > 1 ? "drop_pictures" : "drop_one")}
      </span>
      <p id={`${id}-limits`} className="w-full text-sm text-soft">
        <Limits accepts={accepts} />
      </p>
    </div>
  );
}

function Limits({ accepts: { pictures, max, bytes } }: { accepts: Accepts }): ReactNode {
  const words = useWords("request");
  const formats = useFormats();
  if (!pictures) return words("limits_file", { size: sizeIn(formats, bytes ?? UPLOAD_LIMITS.fileBytes) });
  const size = sizeIn(formats, bytes ?? UPLOAD_LIMITS.imageBytes);
  return max > 1 ? words("limits_pictures", { size, max }) : words("limits_picture", { size });
}
