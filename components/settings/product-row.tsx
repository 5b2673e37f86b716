"use client";

import { GripVertical } from "lucide";
import Link from "next/link";
import { useWords } from "@/i18n/words";
import type { Product } from "@/schemas/product";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { MoveButtons } from "./move-buttons";
import { rowDrag } from "./row-drag";

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
  const closes = open || full;
  return (
    <li
      {...rowDrag("product", id, onDropped)}
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
        <MoveButtons
          {...{ at, count, onMove }}
          earlier={words("earlier_named", { title })}
          later={words("later_named", { title })}
        />
      </div>
    </li>
  );
}
