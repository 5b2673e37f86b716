import { dueOf } from "@/domain/sale/instalments";
import { SYSTEM } from "@/domain/viewer";
import { type Prisma, type Tx, transaction } from "@/server/db";
import { log } from "@/server/log";
import { findOrder } from "@/server/orders/find-order";
import { moveSale } from "@/server/sales/move-sale";
import { broughtBy } from "@/server/sales/refund-sale";
import { itsTurn } from "./its-turn";
import type { PageNews, RefundNews } from "./pages";

type News = PageNews | RefundNews;
type Link = Prisma.PaymentLinkGetPayload<object> & { orderId: number };

/**
 * Takes what has become of a page or of its money, whoever told it and however often. A payment counts when it is to the cent
 * what was asked for and what still is; one that comes too late goes back.
 * @param link the page's id
 */
export async function takeNews(link: number, news: News): Promise<void> {
  await transaction(async (tx) => takeNewsIn(tx, await heldLink(tx, link), news));
}

/** The same in a transaction that holds the page's order. */
export async function takeNewsIn(tx: Tx, link: Link, news: News): Promise<void> {
  switch (news.says) {
    case "paid":
      return takePayment(tx, link, news);
    case "refund":
      return takeRefund(tx, link, news);
    case "underway":
      await become(tx, link, ["open"], { state: "underway", ...itsTurn() });
      return;
    case "closed":
      await become(tx, link, ["open", "underway", "voiding"], { state: "void" });
  }
}

/** The page as it stands while its order is held. */
export async function heldLink(tx: Tx, id: number): Promise<Link> {
  const { instalment } = await tx.paymentLink.findUniqueOrThrow({
    where: { id },
    select: { instalment: { select: { sale: { select: { orderId: true } } } } },
  });
  const { orderId } = instalment.sale;
  await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${orderId} FOR NO KEY UPDATE`;
  return { ...(await tx.paymentLink.findUniqueOrThrow({ where: { id } })), orderId };
}

type State = Link["state"];

async function become(tx: Tx, { id }: Link, from: State[], data: Prisma.PaymentLinkUpdateManyMutationInput) {
  return tx.paymentLink.updateMany({ where: { id, state: { in: from } }, data });
}

const PAYABLE: State[] = ["open", "underway", "voiding", "void"];

async function takePayment(
  tx: Tx,
  link: Link,
  { paymentId, amount, currency }: Extract<News, { says: "paid" }>,
): Promise<void> {
  if (!PAYABLE.includes(link.state)) return;
  if (amount !== Number(link.amount) || currency !== link.currency) {
    log().error({ job: "payments", link: link.id, problem: "not the amount that was asked for" });
    const came = { cameAmount: BigInt(Math.round(amount)), cameCurrency: currency };
    await become(tx, link, PAYABLE, { state: "odd", paymentId, ...came });
    return;
  }
  const { sale } = await findOrder(tx, SYSTEM, link.orderId);
  const due = dueOf(sale?.instalments ?? []);
  const isAsked = due?.id === link.instalmentId;
  await become(tx, link, PAYABLE, { state: isAsked ? "paid" : "returning", paymentId, ...itsTurn() });
  if (!due || !isAsked) return;
  await moveSale(tx, SYSTEM, link.orderId, "receive_payment", (_, paidAt) => ({
    part: { position: due.position, change: { paidAt, paidWay: "card", paymentId } },
    data: { pay_way: "card", amount, currency, ...(due.kind !== "full" && { kind: due.kind }) },
  }));
}

/** What failed is begun anew, later; a bank may say so even after all seemed done. */
async function takeRefund(tx: Tx, link: Link, { refundId, state, said }: RefundNews): Promise<void> {
  if (refundId && link.refundId && refundId !== link.refundId) return; // it is about an earlier attempt
  if (state === "failed") {
    const failed = { refundId: null, problem: "refused", said: said?.slice(0, 300) ?? null };
    await become(tx, link, ["returning"], failed);
    await become(tx, link, ["returned"], { ...itsTurn(), ...failed, state: "returning" });
    return;
  }
  const well = { refundId, problem: null, said: null };
  await become(tx, link, ["returning"], state === "done" ? { ...well, state: "returned" } : well);
  if (state === "done") await finishRefund(tx, link.orderId);
}

/** With the last of its money the sales order is refunded, where that was asked for. */
async function finishRefund(tx: Tx, orderId: number): Promise<void> {
  const { sale } = await findOrder(tx, SYSTEM, orderId);
  if (sale?.status !== "refunding") return;
  const returning = { state: "returning", instalment: { saleId: sale.id } } as const;
  if ((await tx.paymentLink.count({ where: returning })) > 0) return;
  await moveSale(tx, SYSTEM, orderId, "finish_refund", (order, refundedAt) => ({
    change: { refundedAt },
    data: broughtBy(order),
  }));
}
