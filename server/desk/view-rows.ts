// A row of the table of views as parts of a statement. What the table says is written out and not passed beside it, so that
// the database sees which index serves a view, and keeps one plan for each.
import { addDays, type Day } from "@/domain/day";
import { type Asked, DESK_ORDERS, type DeskOrder, type Held } from "@/domain/desk/views";
import { type Stage, salesIn } from "@/domain/order/stages";
import { SALE_STATUSES, type SaleStatus } from "@/domain/sale/status";
import { isOwed } from "@/domain/sale/transitions";
import type { Viewer } from "@/domain/viewer";
import { join, type Prisma, raw, sql } from "@/server/db";
import { isVisibleTo } from "@/server/orders/scope";

/** Who asks, the day it is in the shop, and what narrows every view: `among` these orders, `inCharge` 0 for nobody. */
export type Asking = {
  viewer: Viewer;
  today: Day;
  among: number[] | null;
  product?: number | undefined;
  inCharge?: number | undefined;
};

/** `key` and `id` are what the view is sorted by; `written` is the key as a place tells it, of the type `type`. */
type Sorted = {
  from: Prisma.Sql;
  key: Prisma.Sql;
  id: Prisma.Sql;
  type: Prisma.Sql;
  written: (key: Prisma.Sql) => Prisma.Sql;
};

const ORDER = { from: sql`"Order" o`, id: sql`o."id"` };
const MOMENT = {
  type: sql`timestamptz`,
  written: (key: Prisma.Sql) => sql`to_char(${key} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};
const DAY = { type: sql`text`, written: (key: Prisma.Sql) => key };

/** The day promised, else the one that the customer asked for. */
const DUE = sql`COALESCE(o."promised", o."eventDate")`;

const SORTED = {
  turn_since: { ...ORDER, ...MOMENT, key: sql`o."turnSince"` },
  needed: { ...ORDER, ...DAY, key: DUE },
  number: { ...ORDER, key: sql`o."id"`, type: sql`int`, written: (key) => sql`${key}::text` },
  sale_number: {
    from: sql`"SalesOrder" s JOIN "Order" o ON o."id" = s."orderId"`,
    key: sql`s."id"`,
    id: sql`s."orderId"`,
    type: sql`int`,
    written: (key) => sql`${key}::text`,
  },
  quote_end: {
    ...DAY,
    from: sql`"Quote" q JOIN "Order" o ON o."id" = q."orderId"`,
    key: sql`q."validUntil"`,
    id: sql`q."orderId"`,
  },
  accepted: {
    ...MOMENT,
    from: sql`"SalesOrder" s JOIN "Order" o ON o."id" = s."orderId"`,
    key: sql`s."createdAt"`,
    id: sql`s."orderId"`,
  },
  shown: {
    ...MOMENT,
    from: sql`"Sketch" k JOIN "Order" o ON o."id" = k."orderId"`,
    key: sql`k."createdAt"`,
    id: sql`k."orderId"`,
  },
} as const satisfies Record<(typeof DESK_ORDERS)[DeskOrder]["by"], Sorted>;

/** How a view is sorted. */
export function sortedAs(order: DeskOrder): Sorted {
  return SORTED[DESK_ORDERS[order].by];
}

/** What holds for every order of a list. */
export function heldBy({ asked }: Held, { viewer, today, ...filters }: Asking): Prisma.Sql {
  const range = (column: Prisma.Sql, { from, to }: { from?: number; to: number }) =>
    from === undefined
      ? sql`${column} <= ${addDays(today, to)}`
      : sql`${column} BETWEEN ${addDays(today, from)} AND ${addDays(today, to)}`;
  const conditions = {
    turn: (turn) => sql`o."turn" = ${word(turn)}`,
    status: (status) => sql`o."status" = ${word(status)}`,
    live: () => sql`o."turn" <> 'none'`,
    inCharge: (who) => (who === "nobody" ? sql`o."adminId" IS NULL` : sql`o."adminId" = ${viewer.id}`),
    needed: (days) => range(DUE, days),
    quoteEnds: (days) => sql`q."state" = 'open' AND ${range(sql`q."validUntil"`, days)}`,
    unpaid: () => sql`s."status" IN (${UNPAID})`,
    statuses: (these) => sql`o."status" IN (${join(these.map(word))})`,
    stage: (stage) => standsIn(stage),
    inReview: () => sql`k."state" = 'in_review'`,
  } satisfies { [A in keyof Asked]-?: (value: NonNullable<Asked[A]>) => Prisma.Sql };
  const held = Object.entries(asked).map(([what, value]) =>
    (conditions[what as keyof Asked] as (value: unknown) => Prisma.Sql)(value),
  );
  return join([isVisibleTo(viewer), ...held, ...narrowing(filters)], " AND ");
}

function narrowing({ among, product, inCharge }: Omit<Asking, "viewer" | "today">): Prisma.Sql[] {
  return [
    ...(among ? [sql`o."id" = ANY (${among}::int[])`] : []),
    ...(product ? [sql`o."productId" = ${product}`] : []),
    ...(inCharge ? [sql`o."adminId" = ${inCharge}`] : []),
    ...(inCharge === 0 ? [sql`o."adminId" IS NULL`] : []),
  ];
}

function standsIn(stage: Stage): Prisma.Sql {
  const { always, shown, unshown } = salesIn(stage);
  const among = (sales: SaleStatus[], and = sql`TRUE`) =>
    sales.length > 0 ? [sql`(s."status" IN (${join(sales.map(word))}) AND ${and})`] : [];
  const ways = [
    ...among(always),
    ...among(shown, sql`o."finishedId" IS NOT NULL`),
    ...among(unshown, sql`o."finishedId" IS NULL`),
  ];
  return sql`(${join(ways, " OR ")})`;
}

/** A word of our own tables, written out. */
function word(text: string): Prisma.Sql {
  return raw(`'${text}'`);
}

const UNPAID = join(SALE_STATUSES.filter(isOwed).map(word));
