/** Where the chosen order is shown beside the list. */
export const PANE = "chosen-order";

/** From here on there is room for it; the classes of the desk say the same. */
export const WIDE = "(min-width: 75rem)";
