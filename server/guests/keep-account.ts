import type { Viewer } from "@/domain/viewer";
import type { SignUp } from "@/schemas/account";
import { canonicalName } from "@/server/accounts/check-password";
import { hashPassword } from "@/server/accounts/password";
import { takeNames } from "@/server/accounts/take-names";
import { onCommit, transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { sealedAddress } from "@/server/sealed";
import { rightsChanged } from "@/server/streams/rights-changed";

/**
 * Makes an account of a guest: the same person, with the same orders, now with a password. Every link that they have ends.
 * For whoever came by a link. Refuses a conflict where there is an account already, and as a bad field an address that
 * somebody else has.
 */
export async function keepAccount(viewer: Viewer, given: SignUp): Promise<{ id: number }> {
  const { id, onlyOrder, address = "" } = viewer;
  if (onlyOrder === undefined) throw notAllowed();
  // Before the transaction: a refusal must count, and hashing takes its time.
  await countAttempt([{ key: `register:${sealedAddress(address)}`, most: 30 }]);
  const passwordHash = await hashPassword(given.password);
  const email = canonicalName(given.email);
  return transaction(async (tx) => {
    const guest = await tx.user.findUniqueOrThrow({ where: { id }, select: { email: true } });
    if (guest.email !== email) await takeNames(tx, { email });
    const { count } = await tx.user.updateMany({
      where: { id, passwordHash: null },
      data: { name: given.real_name, email, passwordHash, sessionVersion: { increment: 1 } },
    });
    if (count === 0) throw conflict("has_account");
    onCommit(rightsChanged);
    return { id };
  });
}
