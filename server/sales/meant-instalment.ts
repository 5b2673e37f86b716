import { dueOf } from "@/domain/sale/instalments";
import { conflict } from "@/server/errors";
import type { OrderWithSale } from "./move-sale";

/**
 * The instalment that is due, which has to be the one that is meant: paying twice must never pay the next. Throws a conflict
 * otherwise.
 * @param meant its position
 */
export function meantOf({ sale }: OrderWithSale, meant: number) {
  const due = dueOf(sale.instalments);
  if (!due) throw new Error(`sales order ${sale.id} owes nothing and may be paid`);
  if (due.position === meant) return due;
  throw conflict(due.position > meant ? "instalment_paid" : "instalment_not_due", {
    instalment: meant,
    due: due.position,
  });
}
