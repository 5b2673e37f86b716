import { sideOf, type Viewer } from "@/domain/viewer";
import type { OrderVersion } from "@/schemas/order";
import { type Prisma, rowsOf, sql } from "@/server/db";
import { READS } from "./order-rows";
import { type ReadRow, toSeen } from "./seen-dto";

type NowRow = {
  id: number;
  customerId: number;
  version: number;
  reads: ReadRow[] | null;
  /** Of the staff, who is writing there. */
  writers: { userId: number; name: string }[] | null;
};

/** How the orders for which this holds ("Order" o) stand at the moment, for whoever looks; one statement. */
export function ordersNow(where: Prisma.Sql): Promise<NowRow[]> {
  return rowsOf<NowRow>(sql`
    SELECT o."id", o."customerId", o."version", ${READS} AS reads,
      (SELECT json_agg(json_build_object('userId', w."userId", 'name', w."name") ORDER BY w."name") FROM "Writing" w
        WHERE w."orderId" = o."id" AND w."expiresAt" > statement_timestamp()) AS writers
    FROM "Order" o WHERE ${where}`);
}

/** The same as this viewer sees it: of the staff's writing only colleagues learn. */
export function toOrderVersion(row: NowRow, viewer: Viewer): OrderVersion {
  const colleagues = sideOf(viewer) === "merchant" ? (row.writers ?? []) : [];
  return {
    id: row.id,
    version: row.version,
    seen: toSeen(row),
    writing: colleagues.filter(({ userId }) => userId !== viewer.id).map(({ name }) => name),
  };
}
