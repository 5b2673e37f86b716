import type { Actor } from "@/domain/viewer";
import type { Prisma, Tx } from "@/server/db";
import { orderNotFound, visibleTo } from "./scope";

const SHAPE = {
  quote: true,
  sale: { include: { instalments: { orderBy: { position: "asc" } } } },
  sketch: true,
  finished: true,
} satisfies Prisma.OrderInclude;

/** An order as verbs decide on it: with its newest quote, its sales order in its instalments and its newest rounds of pictures. */
export type FoundOrder = Prisma.OrderGetPayload<{ include: typeof SHAPE }>;

/** The order if the one who asks may see it; else refuses as the contract says (§6), without telling whether it exists. */
export async function findOrder(tx: Tx, actor: Actor, id: number): Promise<FoundOrder> {
  const order = await tx.order.findFirst({ where: { id, ...visibleTo(actor) }, include: SHAPE });
  if (!order) throw orderNotFound(actor, id);
  return order;
}
