import * as z from "zod";
import { dueOf } from "@/domain/sale/instalments";
import { PAY_WAYS } from "@/domain/sale/pay-ways";
import type { Instalment } from "@/schemas/sale";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Told } from "@/server/told";

export type InstalmentRow = Told<Omit<Prisma.InstalmentGetPayload<object>, "id" | "saleId">>;

const PayWay = z.enum(["", ...PAY_WAYS]);

/** An instalment and how far it is; what the shop saw counts more than what was announced. */
export function toInstalment(row: InstalmentRow): Instalment {
  return {
    position: row.position,
    kind: row.kind,
    amount: Number(row.amount),
    state: row.state,
    pay_way: PayWay.parse(row.paidWay ?? row.announcedWay ?? ""),
    payment_id: row.paymentId ?? "",
    announced_time: row.announcedAt ? unix(row.announcedAt) : 0,
    paid_time: row.paidAt ? unix(row.paidAt) : 0,
  };
}

/** What is told of the payment of the instalment that is due, else of the last one paid. */
export function currentOf(instalments: Instalment[]) {
  const current =
    dueOf(instalments) ?? instalments.findLast(({ paid_time }) => paid_time > 0) ?? instalments[0];
  if (!current) throw new Error("a sales order has no instalment");
  const { pay_way, payment_id, announced_time, paid_time } = current;
  return { pay_way, payment_id, announced_time, paid_time };
}

/** What the instalments in the states that count come to. */
export function sumOf(instalments: Instalment[], counts: (state: Instalment["state"]) => boolean): number {
  return instalments.reduce((sum, { state, amount }) => (counts(state) ? sum + amount : sum), 0);
}
