import { sideOf, type Viewer } from "@/domain/viewer";
import type { OrderVersion } from "@/schemas/order";
import { type Prisma, rowsOf, sql } from "@/server/db";
import { SHARED_SECONDS } from "./note-writing";
import { READS } from "./order-rows";
import { type ReadRow, toSeen } from "./seen-dto";

type NowRow = {
  id: number;
  customerId: number;
  version: number;
  reads: ReadRow[] | null;
  /** Who is writing there; `shared` while that is to the other side. */
  writers: { userId: number; name: string; shared: boolean }[] | null;
  /** Whoever of the customer and the staff has it open. */
  here: number[] | null;
  /** The newest of the staff's notes. */
  note: number | null;
};

/** Whoever has sent what they were writing is not writing any more, until they say so again. */
const SHARED = sql`COALESCE(w."sharedUntil" > GREATEST(statement_timestamp(), make_interval(secs => ${SHARED_SECONDS}::int) + (
  SELECT m."createdAt" FROM "Message" m WHERE m."orderId" = o."id" ORDER BY m."id" DESC LIMIT 1)), FALSE)`;

/** How the orders for which this holds ("Order" o) stand at the moment, for whoever looks; one statement. */
export function ordersNow(where: Prisma.Sql): Promise<NowRow[]> {
  return rowsOf<NowRow>(sql`
    SELECT o."id", o."customerId", o."version", ${READS} AS reads,
      (SELECT json_agg(json_build_object('userId', w."userId", 'name', w."name", 'shared', ${SHARED}) ORDER BY w."name")
        FROM "Writing" w
        WHERE w."orderId" = o."id" AND w."expiresAt" > statement_timestamp()) AS writers,
      (SELECT json_agg(p."userId") FROM "Presence" p
        WHERE p."orderId" = o."id" AND p."expiresAt" > statement_timestamp()) AS here,
      (SELECT n."id" FROM "Note" n WHERE n."orderId" = o."id" ORDER BY n."id" DESC LIMIT 1) AS note
    FROM "Order" o WHERE ${where}`);
}

/** The same as this viewer sees it: names and notes only of colleagues, and of the other side whether it writes to them. */
export function toOrderVersion(row: NowRow, viewer: Viewer): OrderVersion {
  const others = (row.writers ?? []).filter(({ userId }) => userId !== viewer.id);
  const isTheirs = (userId: number) => (userId === row.customerId) !== (sideOf(viewer) === "customer");
  const colleagues = sideOf(viewer) === "merchant" ? others.filter(({ userId }) => !isTheirs(userId)) : [];
  return {
    id: row.id,
    version: row.version,
    seen: toSeen(row),
    writing: colleagues.map(({ name }) => name),
    other_side_writing: others.some(({ shared, userId }) => shared && isTheirs(userId)),
    other_side_here: (row.here ?? []).some(isTheirs),
    note: sideOf(viewer) === "merchant" ? (row.note ?? 0) : 0,
  };
}
