import type pg from "pg";

/** What every row and answer has for itself: its number and its moment. */
const OWN = new Set([
  ...["id", "orderId", "comm_order_id", "message_id"],
  ...["createdAt", "updatedAt", "turnSince", "created_time"],
]);

/**
 * Worked out behind the writers, a moment after the row stands: by the application's jobs, whichever server wrote it.
 * It may be there already or not yet, and no answer waits for it.
 */
const AFTERWARDS = { columns: ["position"], tables: ["Notification", "Mail"] };

/** The same with the kind of each such value in its place, so that it has to be there all the same. */
export function withoutOwn(value: unknown): unknown {
  const replaced = (key: string, inner: unknown) =>
    OWN.has(key) && inner !== null ? `a ${typeof inner}` : inner;
  return JSON.parse(JSON.stringify(value, replaced));
}

/** Every row about an order, whatever tables there are, without what is the row's own. */
export async function rowsAbout(client: pg.Client, orderId: number): Promise<unknown> {
  const { rows: tables } = await client.query(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'orderId' ORDER BY table_name`,
  );
  const found: Record<string, unknown> = {};
  found.Order = await jsonOf(client, "Order", "id", orderId);
  for (const { name } of tables.filter(({ name }) => !AFTERWARDS.tables.includes(name)))
    found[name] = await jsonOf(client, name, "orderId", orderId);
  return withoutOwn(found);
}

async function jsonOf(client: pg.Client, table: string, column: string, value: number): Promise<unknown[]> {
  const [name, key] = [client.escapeIdentifier(table), client.escapeIdentifier(column)];
  const { rows } = await client.query(
    `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${key} = $1 ORDER BY to_jsonb(t) -> 'id', to_jsonb(t)::text`,
    [value],
  );
  return rows.map(({ row }) => {
    for (const column of AFTERWARDS.columns) delete row[column];
    return row;
  });
}
