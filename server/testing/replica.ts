import { randomBytes } from "node:crypto";
import { db } from "@/server/db";
import { env } from "@/server/env";

/**
 * A database of its own that stands for a replica that has fallen behind: it is migrated and holds nothing. What is read
 * there is told apart from what is read in the test's own.
 */
export async function aReplica(): Promise<{ url: string; drop: () => Promise<unknown> }> {
  const name = `atelier_test_${randomBytes(8).toString("hex")}`;
  await db().$executeRawUnsafe(`CREATE DATABASE "${name}" TEMPLATE "${process.env.TEST_TEMPLATE}"`);
  const address = new URL(env().DATABASE_URL);
  address.pathname = `/${name}`;
  return {
    url: address.href,
    drop: () => db().$executeRawUnsafe(`DROP DATABASE "${name}" WITH (FORCE)`),
  };
}
