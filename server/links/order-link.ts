import { LINK_DAYS } from "@/domain/link";
import { absolute } from "@/server/attachments/addresses";
import { now, unix } from "@/server/clock";
import { db } from "@/server/db";
import { writeLink } from "./link-token";

const DAY = 24 * 3600;

/**
 * The address that lets an order's customer into this one order without signing in, for `LINK_DAYS` days. To be told to
 * nobody else: staff sign in. The plain address where the order's customer works for the shop by now.
 * @param at the part of the page that it leads to, as "message-12"; its beginning without
 */
export async function orderLink(orderId: number, at = ""): Promise<string> {
  const { customer, link } = await db().order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      customer: { select: { id: true, role: true, sessionVersion: true } },
      link: { select: { generation: true } },
    },
  });
  if (customer.role !== "customer") return orderAddress(orderId, at);
  const token = writeLink({
    order: orderId,
    user: customer.id,
    ver: customer.sessionVersion,
    gen: link?.generation ?? 0,
    until: unix(now()) + LINK_DAYS * DAY,
    at,
  });
  return absolute(`/guest/${token}`);
}

/** Where an order is, for whoever signs in. */
function orderAddress(orderId: number, at = ""): string {
  return absolute(orderPath(orderId, at));
}

/** The same on this site. Of a long thread the page shows the part with the message that is meant. */
export function orderPath(orderId: number, at = ""): string {
  const message = /^message-(\d+)$/.exec(at)?.[1];
  return `/orders/${orderId}${message ? `?from=${Number(message) + 1}` : ""}${at && `#${at}`}`;
}
