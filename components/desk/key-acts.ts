import type { DeskKeyAct } from "@/domain/desk/keys";
import { ASSIGN_TICKED } from "./bulk-form";
import { PANE } from "./panes";

/** What the keys do to the page, but for those that a browser or a dialog sees to. */
export const KEY_ACTS = {
  next: () => step(1),
  previous: () => step(-1),
  reply: () => write("reply"),
  note: () => write("note"),
  assign,
  search,
} as const satisfies Partial<Record<DeskKeyAct, () => void>>;

/** Moves to another order of the list; from anywhere else to the first one. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("article h2 a")];
  const at = links.findIndex((link) => rowOf(link)?.contains(document.activeElement));
  const link = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
  link?.focus();
  // Where an order is shown beside the list, it is the one that was moved to.
  if (document.getElementById(PANE)) link?.click();
}

/** Goes to where one writes. Where only one of the two may be written there is nothing to choose. */
function write(mode: "reply" | "note"): void {
  const choice = document.querySelector<HTMLInputElement>(`input[name=mode][value=${mode}]`);
  if (!choice && mode === "reply") return;
  choice?.click();
  reveal("message")?.focus();
}

/** Asks who takes charge: of what is ticked, else of the order that has the focus, else of the one that is shown. */
function assign(): void {
  const row = rowOf(document.activeElement)?.querySelector<HTMLInputElement>(TICKS);
  const ticked = document.querySelector(`${TICKS}:checked`);
  if (!ticked) row?.click();
  if (ticked || row) document.dispatchEvent(new Event(ASSIGN_TICKED));
  else reveal("people")?.querySelector("select")?.focus();
}

/** Goes to where one searches, which is behind a button on a phone. */
function search(): void {
  const fold = document.querySelector<HTMLDetailsElement>("details[data-narrow]");
  if (fold?.checkVisibility()) fold.open = true;
  const all = document.querySelectorAll<HTMLInputElement>("input[type=search]");
  [...all].find((one) => one.checkVisibility())?.focus();
}

/** Opens the part of an order's page in which this stands, where only one of them is shown. */
function reveal(id: string): HTMLElement | null {
  const element = document.getElementById(id);
  if (element && !element.checkVisibility()) location.hash = id;
  return element;
}

const TICKS = "input[type=checkbox][name=order]";

function rowOf(part: Element | null): Element | null {
  return part?.closest("li:has(article)") ?? null;
}
