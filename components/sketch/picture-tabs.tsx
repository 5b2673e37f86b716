"use client";

import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import type { SketchPicture } from "@/schemas/sketch";

type Props = { pictures: SketchPicture[]; at: number; onPick: (at: number) => void };

/** The pictures of a round in small, to choose from; nothing where there is one. */
export function PictureTabs({ pictures, at, onPick }: Props) {
  const words = useWords("pins");
  if (pictures.length < 2) return null;
  return (
    <fieldset className="flex gap-2 overflow-x-auto p-1">
      <legend className="sr-only">{words("pictures")}</legend>
      {pictures.map(({ id, thumb }, number) => (
        <button
          key={id}
          type="button"
          aria-pressed={number === at}
          aria-label={words("picture", { number: number + 1 })}
          onClick={() => onPick(number)}
          className="size-14 shrink-0 overflow-hidden rounded-lg border-2 border-line aria-pressed:border-accent"
        >
          <img src={localAddress(thumb) ?? thumb} alt="" className="size-full object-cover" />
        </button>
      ))}
    </fieldset>
  );
}
