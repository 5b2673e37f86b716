/** Where keys are heard: in the list of the desk, and on an order. */
export type KeyPlace = "desk" | "order";

/**
 * What a key does while no field has the focus. The one table: the dialog that tells them is drawn from it, too. Where both places
 * are on one page, the keys of both are heard.
 */
export const DESK_KEYS = [
  { key: "j", does: "next", on: ["desk"] },
  { key: "k", does: "previous", on: ["desk"] },
  { key: "Enter", does: "open", on: ["desk"] },
  { key: "r", does: "reply", on: ["order"] },
  { key: "n", does: "note", on: ["order"] },
  { key: "↑ ↓", does: "messages", on: ["order"] },
  { key: "↵", does: "message", on: ["order"] },
  { key: "a", does: "assign", on: ["desk", "order"] },
  { key: "/", does: "search", on: ["desk"] },
  { key: "?", does: "help", on: ["desk", "order"] },
] as const satisfies readonly { key: string; does: string; on: readonly KeyPlace[] }[];
export type DeskKeyAct = (typeof DESK_KEYS)[number]["does"];

/** The rows of the table that are heard where these places are. */
export function keysOn(places: readonly KeyPlace[]): (typeof DESK_KEYS)[number][] {
  return DESK_KEYS.filter(({ on }) => on.some((place) => places.includes(place)));
}
