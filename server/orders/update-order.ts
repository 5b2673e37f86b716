import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Order, OrderUpdate } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { findShop, todayIn } from "@/server/shop";
import { type Answered, checkAnswers, claimAnswers, eventDateOf, fieldsOf } from "./answers-to";
import { findOrder } from "./find-order";
import { getOrder } from "./get-order";
import { wrongStatus } from "./move-order";
import { stateOf } from "./order-state";
import { recordEvent } from "./record-event";
import { REQUEST_COLUMNS } from "./request-dto";

/** Changes what the customer asked for, while it is pending or talked over; answers are merged by key. */
export async function updateOrder(
  viewer: Viewer,
  { id, order_extra, images, event_date, ...texts }: OrderUpdate,
): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id);
    const side = sideOf(viewer);
    if (side !== "customer") throw notAllowed();
    if (!can(order.status, "update", side)) {
      throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
    }
    const fields = fieldsOf(order.fields);
    const before = order.extra as Answered;
    const extra = order_extra && checkAnswers(fields, { ...before, ...order_extra });
    const claimed = images && (await claimUploads(tx, viewer, id, { images }, "image"));
    if (extra) await claimAnswers(tx, viewer, id, fields, extra);

    const eventDate =
      event_date === undefined
        ? extra && dayAfter(fields, before, extra, order.eventDate)
        : eventDateOf(fields, extra ?? before, event_date) || null;
    // The fields go with the answers: the event tells both, so that each answer has its question.
    const changes = { ...texts, images: claimed?.addresses, extra, fields: extra && fields, eventDate };
    const written: Record<string, unknown> = changes;
    const wrote = REQUEST_COLUMNS.filter((column) => written[column] !== undefined);
    if (wrote.length === 0) return getOrder(viewer, { id });
    // The status stands in `where`: a quote may be sent at the same moment.
    const { count } = await tx.order.updateMany({
      where: { id, status: order.status, version: order.version },
      data: { ...changes, version: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) throw conflict("order_changed");
    await recordEvent(viewer, { orderId: id, type: "updated", wrote });
    return getOrder(viewer, { id });
  });
}

/**
 * The day an order is needed once other answers are given: it follows the answer to the question that asks for it, and goes
 * with it. A day that was given otherwise stays when that answer stays, or is taken back.
 */
function dayAfter(fields: ProductField[], before: Answered, now: Answered, day: string | null) {
  const [answeredBefore, answered] = [eventDateOf(fields, before, ""), eventDateOf(fields, now, "")];
  if (answered === answeredBefore) return day;
  return answered || (day === answeredBefore ? null : day);
}
