import { instalmentStateIn } from "@/domain/sale/instalments";
import { SALE_STATUSES, type SaleStatus } from "@/domain/sale/status";
import type { SalesOrder } from "@/schemas/sale";
import type { Prisma } from "@/server/db";
import { type OfOrder, toSale } from "./sale-dto";

type Kept = Prisma.SalesOrderGetPayload<{ include: { instalments: true } }>;
type Part = Kept["instalments"][number];

/** An announcement as the fact that told of it keeps it: it may have been taken back since, and made again. */
type Announced = { at: Date; way: string };

/**
 * A payable order as it stood when it was in `status`: what has been written since is not there yet.
 * @param announced what was announced then, if that is what is told
 */
export function saleAsOf(row: Kept, order: OfOrder, status: SaleStatus, announced?: Announced): SalesOrder {
  if (status === row.status && !announced) return toSale(row, order);
  const then = { ...row, ...deliveryAsOf(row, status), refundedAt: null, status };
  const instalments = row.instalments.map((part) => instalmentAsOf(part, status, announced));
  const moments = [row.createdAt, then.sentAt, then.receivedAt];
  if (status === "refunding") moments.push(row.refundingAt);
  for (const { announcedAt, paidAt } of instalments) moments.push(announcedAt, paidAt);
  const updatedAt = new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
  return toSale({ ...then, instalments, updatedAt }, order);
}

/** What had been written of the delivery by then. */
function deliveryAsOf({ sentAt, receivedAt }: Kept, status: SaleStatus) {
  if (status === "delivering") return { sentAt, receivedAt: null };
  return UNDELIVERED.includes(status) ? { sentAt: null, receivedAt: null } : { sentAt, receivedAt };
}

const UNDELIVERED = SALE_STATUSES.slice(0, SALE_STATUSES.indexOf("delivering"));

function instalmentAsOf(part: Part, status: SaleStatus, announced?: Announced): Part {
  const state = instalmentStateIn(status, { position: part.position, came: part.paidAt !== null });
  const unpaid = { ...part, state, paidAt: null, paidWay: null, paymentId: null };
  if (state === "waiting") return { ...unpaid, announcedAt: null, announcedWay: null };
  if (state !== "announced") return { ...part, state };
  return announced ? { ...unpaid, announcedAt: announced.at, announcedWay: announced.way } : unpaid;
}
