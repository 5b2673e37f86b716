"use client";

import { GripVertical } from "lucide";
import { localAddress } from "@/domain/attachment";
import { useWords } from "@/i18n/words";
import type { PackSticker } from "@/schemas/sticker";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { MoveButtons } from "./move-buttons";
import { rowDrag } from "./row-drag";

type Props = {
  sticker: PackSticker;
  at: number;
  count: number;
  onMove: (to: number) => void;
  /** Another sticker was dropped on this one. */
  onDropped: (id: number) => void;
  onToggle: () => void;
  onRename: () => void;
  onRemove: () => void;
};

/** A sticker in the owner's list: its place, whether it is offered, and the way to change both. */
export function StickerRow({ sticker, at, count, onMove, onDropped, onToggle, onRename, onRemove }: Props) {
  const words = useWords("stickers");
  const { id, title, url, own, hidden } = sticker;
  const kind = words(own ? "own" : "ships");
  return (
    <li
      {...rowDrag("sticker", id, onDropped)}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-3 sm:px-5"
    >
      <span className="cursor-grab text-soft max-sm:hidden">
        <Icon of={GripVertical} size={18} />
      </span>
      <img
        src={localAddress(url) ?? undefined}
        alt=""
        width={56}
        height={56}
        draggable={false}
        loading="lazy"
        className={`size-14 object-contain ${hidden ? "opacity-40" : ""}`}
      />
      <div className="min-w-0 flex-1 basis-32">
        <p className="font-medium break-words">{title}</p>
        <p className="text-sm text-soft">{hidden ? `${kind} · ${words("hidden")}` : kind}</p>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <Button
          look="secondary"
          onClick={onToggle}
          aria-label={words(hidden ? "offer_named" : "hide_named", { title })}
        >
          {words(hidden ? "offer" : "hide")}
        </Button>
        {own && (
          <>
            <Button look="quiet" onClick={onRename} aria-label={words("rename_named", { title })}>
              {words("rename")}
            </Button>
            <Button look="quiet" onClick={onRemove} aria-label={words("remove_named", { title })}>
              {words("remove")}
            </Button>
          </>
        )}
        <MoveButtons
          {...{ at, count, onMove }}
          earlier={words("earlier_named", { title })}
          later={words("later_named", { title })}
        />
      </div>
    </li>
  );
}
