/** For so long a link into an order opens it, unless it is ended before. */
export const LINK_DAYS = 30;

/** For so long the address that a mail is answered to takes answers, unless it is ended before. */
export const REPLY_DAYS = 90;

/**
 * The calls that a link into one order opens, by how their paths begin: those about orders, which find nothing but this one,
 * uploads for it, and that they have seen what happened there. Whatever concerns an account, or makes another order, is not among them.
 */
const OPENED = [
  "/api/communication/",
  "/api/order/",
  "/api/orders",
  "/api/payment/",
  "/api/attachment/",
  "/api/notification/seen",
];
const CLOSED = ["/api/communication/order/create"];

/** Whether somebody who came by a link may make this call at all; on which order, the verb sees. */
export function linkOpens(path: string): boolean {
  return OPENED.some((beginning) => path.startsWith(beginning)) && !CLOSED.includes(path);
}
