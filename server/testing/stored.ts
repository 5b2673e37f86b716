import { db } from "@/server/db";

/** What comes and goes by itself: counters, what jobs are due, and when a key was last used. */
const RESTLESS = ["Attempt", "Job", "ApiKey", "_prisma_migrations"];

let tables: string[] | undefined;

/** A fingerprint of everything that is stored: the same as long as nothing was written, changed or removed. */
export async function stored(): Promise<string> {
  tables ??= await namesOfTables();
  const parts = tables.map(
    (name) =>
      `SELECT '${name}' AS name, md5(string_agg(row::text, '|' ORDER BY row::text)) AS sum FROM "${name}" AS row`,
  );
  const rows = await db().$queryRawUnsafe<{ name: string; sum: string }[]>(parts.join(" UNION ALL "));
  return rows
    .map(({ name, sum }) => `${name} ${sum}`)
    .sort()
    .join("\n");
}

async function namesOfTables(): Promise<string[]> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  return rows.map(({ name }) => name).filter((name) => !RESTLESS.includes(name));
}
