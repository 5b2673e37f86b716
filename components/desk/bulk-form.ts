/** The form to which the ticks of the list belong, wherever they stand. */
export const BULK_FORM = "bulk";
