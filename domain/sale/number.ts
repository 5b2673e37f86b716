import type { Day } from "../day";

/** A sales order's number: the day it was made (in UTC) and its running number, all digits. */
export function saleNumber(id: number, made: Day): string {
  return `${made.replaceAll("-", "")}${String(id).padStart(6, "0")}`;
}

/**
 * The id behind what a caller names a sales order by: its number (14 to 18 digits) or the id itself (at most 10).
 * Null when it is neither. Whether a number's day is the right one is for whoever has found the row to say.
 */
export function saleIdIn(text: string): number | null {
  const digits = /^(?:\d{8}(?=\d{6}))?(\d{1,10})$/.exec(text)?.[1];
  const id = Number(digits ?? 0);
  return id >= 1 && id <= MAX_ID ? id : null;
}

const MAX_ID = 2_147_483_647;
