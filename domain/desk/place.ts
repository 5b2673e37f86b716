import { isDay } from "../day";
import { DESK_ORDERS, type DeskOrder } from "./views";

/** Where a page of a view begins or ends: what the view is sorted by, as text, and the order's number. */
export type Place = { key: string; id: number };

const FITS = {
  turn_since: isMoment,
  accepted: isMoment,
  shown: isMoment,
  needed: isDay,
  quote_end: isDay,
  number: isNumber,
  sale_number: isNumber,
} as const satisfies Record<(typeof DESK_ORDERS)[DeskOrder]["by"], (key: string) => boolean>;

/** A place as text that says nothing to whoever passes it on. */
export function writePlace({ key, id }: Place): string {
  return btoa(`${key}~${id}`).replaceAll("=", "");
}

/** The place behind such a text, or null where it is none of a list in this order. */
export function readPlace(text: string, order: DeskOrder): Place | null {
  const [key = "", id = "", ...rest] = decoded(text).split("~");
  const fits = rest.length === 0 && isNumber(id) && FITS[DESK_ORDERS[order].by](key);
  return fits ? { key, id: Number(id) } : null;
}

function decoded(text: string): string {
  return /^(?:[A-Za-z0-9+/]{4}){0,16}(?:[A-Za-z0-9+/]{2,3})?$/.test(text) ? atob(text) : "";
}

function isMoment(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

function isNumber(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647;
}
