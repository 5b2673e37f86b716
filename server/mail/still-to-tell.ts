import { groupOf, type NotificationKind, REMINDER_KINDS } from "@/domain/notification/kinds";
import { switchesOf } from "@/domain/notification/switches";
import type { Viewer } from "@/domain/viewer";
import type { Prisma, Tx } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";
import { stillWaits } from "@/server/reminders/still-waits";

/** Somebody who is written to. */
export type Reader = Prisma.UserGetPayload<{ include: { switches: true } }>;

/** What somebody is told of, with the order that it is about. */
export const TOLD = {
  order: { select: { title: true, customerId: true, status: true } },
} as const satisfies Prisma.NotificationInclude;
export type Told = Prisma.NotificationGetPayload<{ include: typeof TOLD }>;

/** For a look at what people may see and what waits for them; nothing is said in this language. */
const asViewer = ({ id, role, name }: Reader): Viewer => ({ id, role, name, locale: "en" });

/**
 * What of all this somebody should still be told in this way as everything stands now: of orders that they may see, of what they have
 * not turned off and not seen, no message that was taken back, no reminder of what does not wait for them any more.
 */
export async function stillToTell(
  tx: Tx,
  reader: Reader,
  rows: readonly Told[],
  channel: "mail" | "push" = "mail",
): Promise<Told[]> {
  const viewer = asViewer(reader);
  const asked = rows.filter(({ kind, seenAt }) => seenAt === null && isWanted(reader, kind, channel));
  const orderIds = [...new Set(asked.map(({ orderId }) => orderId))];
  const orders = await tx.order.findMany({
    where: { id: { in: orderIds }, ...visibleTo(viewer) },
    select: { id: true },
  });
  const visible = new Set(orders.map(({ id }) => id));
  const reminders = REMINDER_KINDS.filter((kind) => asked.some((row) => row.kind === kind));
  const waits = await stillWaits(viewer, reminders, orderIds);
  const takenBack = await findTakenBack(tx, asked);
  return asked.filter(
    (row) =>
      visible.has(row.orderId) &&
      !takenBack.has(messageIn(row) ?? 0) &&
      (!REMINDER_KINDS.some((kind) => kind === row.kind) || waits(row)),
  );
}

function isWanted({ role, switches }: Reader, kind: string, channel: "mail" | "push"): boolean {
  return switchesOf(role, groupOf(kind as NotificationKind), switches)?.[channel] ?? false;
}

const messageIn = ({ data }: Told) => (data as { message_id?: number }).message_id;

async function findTakenBack(tx: Tx, rows: readonly Told[]): Promise<ReadonlySet<number>> {
  const ids = rows.flatMap((row) => messageIn(row) ?? []);
  const where = { id: { in: ids }, deletedAt: { not: null } };
  const gone = ids.length > 0 ? await tx.message.findMany({ where, select: { id: true } }) : [];
  return new Set(gone.map(({ id }) => id));
}
