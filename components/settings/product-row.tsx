"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide";
import Link from "next/link";
import type { DragEvent } from "react";
import { useWords } from "@/i18n/words";
import type { Product } from "@/schemas/product";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

const DRAGGED = "application/x-product";

type Props = {
  product: Product;
  at: number;
  count: number;
  onMove: (to: number) => void;
  /** Another product was dropped on this one. */
  onDropped: (id: number) => void;
  onToggle: () => void;
};

/** A product in the owner's list: its place, whether it takes requests, and the way to change both. */
export function ProductRow({ product, at, count, onMove, onDropped, onToggle }: Props) {
  const words = useWords("products");
  const { id, title, open, full, order_fields } = product;
  const lift = (event: DragEvent) => event.dataTransfer.setData(DRAGGED, String(id));
  const allow = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onDropped(Number(event.dataTransfer.getData(DRAGGED)));
  };
  const closes = open || full;
  return (
    <li
      draggable
      onDragStart={lift}
      onDragOver={allow}
      onDrop={drop}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-3 sm:px-5"
    >
      <span className="cursor-grab text-soft max-sm:hidden">
        <Icon of={GripVertical} size={18} />
      </span>
      <div className="min-w-0 flex-1 basis-52">
        <Link
          href={`/settings/products/${id}`}
          className="inline-flex min-h-11 items-center font-medium break-words underline underline-offset-4 hover:no-underline"
        >
          {title}
        </Link>
        <p className="text-sm text-soft">
          {words(full ? "full" : open ? "open" : "closed")} ·{" "}
          {words("questions_count", { count: order_fields.length })}
        </p>
      </div>
      <div className="flex items-center gap-1">
        <Button
          look="secondary"
          onClick={onToggle}
          aria-label={words(closes ? "close_named" : "open_named", { title })}
        >
          {words(closes ? "close" : "open_again")}
        </Button>
        <Move label={words("earlier_named", { title })} off={at === 0} onClick={() => onMove(at - 1)}>
          <Icon of={ArrowUp} size={18} />
        </Move>
        <Move label={words("later_named", { title })} off={at === count - 1} onClick={() => onMove(at + 1)}>
          <Icon of={ArrowDown} size={18} />
        </Move>
      </div>
    </li>
  );
}

type MoveProps = { label: string; off: boolean; onClick: () => void; children: React.ReactNode };

/** `aria-disabled`, so that a button keeps the focus when its row arrives at an end. */
function Move({ label, off, onClick, children }: MoveProps) {
  return (
    <Button look="quiet" aria-label={label} aria-disabled={off} onClick={off ? undefined : onClick}>
      {children}
    </Button>
  );
}
