/**
 * A row as DTOs take it: as Prisma gives it, or as a statement's own JSON does, with moments in unix seconds and amounts
 * as plain numbers.
 */
export type Told<Row> = {
  [Column in keyof Row]:
    | Row[Column]
    | (Date extends Row[Column] ? number : never)
    | (bigint extends Row[Column] ? number : never);
};
