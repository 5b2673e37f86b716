import type { Tx } from "@/server/db";
import { invalidField } from "@/server/errors";

/** Under which of the three names somebody signs in makes no difference, so all of them are taken from one stock. */
type Names = Partial<Record<"user_name" | "email" | "phone", string | undefined>>;

/**
 * Takes sign-in names, in their canonical form, for an account that this transaction makes: nobody else gets any of
 * them until it ends. Refuses, as a bad field, one that some account has.
 */
export async function takeNames(tx: Tx, names: Names): Promise<void> {
  await holdNames(tx, Object.values(names));
  for (const [field, name] of Object.entries(names)) {
    if (!name) continue;
    const taken = await tx.user.findFirst({
      where: { OR: [{ userName: name }, { email: name }, { phone: name }] },
      select: { id: true },
    });
    if (taken) throw invalidField(field, "taken");
  }
}

/** Keeps everybody else from looking these names up to take them. No unique key spans three columns. */
export async function holdNames(tx: Tx, names: (string | undefined)[]): Promise<void> {
  const taken = names.filter((name) => name !== undefined);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(lock) FROM (
      SELECT DISTINCT hashtextextended('sign-in name ' || name, 0) AS lock FROM unnest(${taken}::text[]) name ORDER BY lock
    ) ordered`;
}
