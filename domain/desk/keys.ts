/** What a key does on the desk while no field has the focus. The one table: the dialog that tells them is drawn from it, too. */
export const DESK_KEYS = [
  { key: "j", does: "next" },
  { key: "k", does: "previous" },
  { key: "Enter", does: "open" },
  { key: "/", does: "search" },
  { key: "?", does: "help" },
] as const;
export type DeskKeyAct = (typeof DESK_KEYS)[number]["does"];
