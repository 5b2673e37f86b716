import * as z from "zod";
import { CARD_PROBLEMS, isForPeople, UNSETTLED } from "@/domain/sale/card-payments";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { CardPayment } from "@/schemas/sale";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { takesCards } from "./provider";

export const CARD_SHAPE = {
  instalment: { select: { position: true, sale: { select: { id: true, status: true } } } },
} satisfies Prisma.PaymentLinkInclude;

export type CardRow = Prisma.PaymentLinkGetPayload<{ include: typeof CARD_SHAPE }>;

const Problem = z.enum(["", ...CARD_PROBLEMS]);

/** A page for paying by card as the viewer may know it: what the provider says besides is the staff's to read. */
export function toCardPayment(row: CardRow, viewer: Viewer): CardPayment {
  const { position, sale } = row.instalment;
  const isStaff = sideOf(viewer) === "merchant";
  const isWaiting = UNSETTLED.some((state) => state === row.state);
  return {
    id: sale.id,
    instalment: position,
    reference: row.reference,
    state: row.state,
    amount: Number(row.amount),
    currency: row.currency,
    came_amount: Number(row.cameAmount ?? 0),
    came_currency: row.cameCurrency ?? "",
    payment_id: isStaff ? (row.paymentId ?? "") : "",
    problem: isStaff ? problemOf(row) : "",
    said: isStaff ? (row.said ?? "") : "",
    next_try_time: isStaff && isWaiting && takesCards() ? unix(row.nextTryAt) : 0,
    created_time: unix(row.createdAt),
    actions: isStaff && canBeSettled(row) ? ["settle"] : [],
  };
}

/** Whether people may say that they have seen to its money. */
export function canBeSettled({ state, instalment }: CardRow): boolean {
  return isForPeople(state, { isRefunding: instalment.sale.status === "refunding" });
}

function problemOf({ state, problem }: CardRow): CardPayment["problem"] {
  if (state !== "returning") return "";
  return takesCards() ? Problem.parse(problem ?? "") : "no_cards";
}
