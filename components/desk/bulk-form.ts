/** The form to which the ticks of the list belong, wherever they stand. */
export const BULK_FORM = "bulk";

/** Heard by that form: somebody wants to say who takes charge of what is ticked. */
export const ASSIGN_TICKED = "assign-ticked";
