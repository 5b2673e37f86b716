import { db } from "./db";

/** The process is alive: it answers. */
export async function health(): Promise<{ alive: true }> {
  return { alive: true };
}

/** The database answers and is migrated; throws when it is not. */
export async function ready(): Promise<{ migrations: number }> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT COUNT(*)::int AS count FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  return { migrations: row?.count ?? 0 };
}
