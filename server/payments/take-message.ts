import { dueOf } from "@/domain/sale/instalments";
import { SYSTEM } from "@/domain/viewer";
import { type Tx, transaction } from "@/server/db";
import { log } from "@/server/log";
import { findOrder } from "@/server/orders/find-order";
import { moveSale } from "@/server/sales/move-sale";
import type { Message } from "./pages";

type Paid = Extract<Message, { says: "paid" }>;

/**
 * Takes what a provider says of a page, each message once. A payment counts when it is to the cent what was asked for
 * and what still is; one that comes too late goes back. A page that we do not know is not ours: another shop may have the
 * same account.
 */
export async function takeMessage(message: Message): Promise<void> {
  if (message.says === "other") return;
  await transaction(async (tx) => {
    const { count } = await tx.providerMessage.createMany({
      data: [{ id: message.id }],
      skipDuplicates: true,
    });
    const link = count > 0 ? await heldLink(tx, message.reference) : null;
    if (!link) return;
    if (message.says === "paid") return takePayment(tx, link, message);
    await tx.paymentLink.updateMany({
      where: { id: link.id, state: { in: ["open", "voiding"] } },
      data: { state: "void" },
    });
  });
}

type Link = NonNullable<Awaited<ReturnType<typeof heldLink>>>;

/** The page as it stands while its order is held. */
async function heldLink(tx: Tx, reference: string) {
  const known = await tx.paymentLink.findUnique({
    where: { reference },
    select: { instalment: { select: { sale: { select: { orderId: true } } } } },
  });
  if (!known) return null;
  const { orderId } = known.instalment.sale;
  await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${orderId} FOR NO KEY UPDATE`;
  return { ...(await tx.paymentLink.findUniqueOrThrow({ where: { reference } })), orderId };
}

async function takePayment(tx: Tx, link: Link, { paymentId, amount, currency }: Paid): Promise<void> {
  if (["paid", "returning", "returned"].includes(link.state)) return;
  const become = (state: "paid" | "returning" | "odd") =>
    tx.paymentLink.update({ where: { id: link.id }, data: { state, paymentId } });
  if (amount !== Number(link.amount) || currency !== link.currency) {
    log().error({ job: "payments", link: link.id, problem: "not the amount that was asked for" });
    await become("odd");
    return;
  }
  const { sale } = await findOrder(tx, SYSTEM, link.orderId);
  const due = dueOf(sale?.instalments ?? []);
  const isAsked = due?.id === link.instalmentId;
  await become(isAsked ? "paid" : "returning");
  if (!due || !isAsked) return;
  await moveSale(tx, SYSTEM, link.orderId, "receive_payment", (_, paidAt) => ({
    part: { position: due.position, change: { paidAt, paidWay: "card", paymentId } },
    data: { pay_way: "card", amount, currency, ...(due.kind !== "full" && { kind: due.kind }) },
  }));
}
