import type { Account } from "@/schemas/account";
import type { InvitationAcceptance } from "@/schemas/staff";
import { toAccount } from "@/server/accounts/account-dto";
import { canonicalName } from "@/server/accounts/check-password";
import { hashPassword } from "@/server/accounts/password";
import { takeNames } from "@/server/accounts/take-names";
import { LIFE } from "@/server/accounts/token";
import { audit } from "@/server/audit/audit";
import type { Caller } from "@/server/caller";
import { transaction } from "@/server/db";
import { missing } from "@/server/errors";
import { findInvitation, takeInvitation } from "./take-invitation";

/**
 * Makes the account of whoever was invited, in the role they were invited to, and signs it in. The invitation is used up
 * with it. Refuses a link that is none (any more), and as a bad field an address that somebody has.
 */
export async function acceptInvitation(
  { address, language }: Caller,
  given: InvitationAcceptance,
): Promise<Account> {
  const { code, real_name: name, password } = given;
  // Hashing takes its time: nobody without a link has it done.
  if (!(await findInvitation(code))) throw missing("no_invitation");
  const passwordHash = await hashPassword(password);
  const user = await transaction(async (tx) => {
    const role = await takeInvitation(tx, code);
    const email = canonicalName(given.email);
    await takeNames(tx, { email });
    const colleague = await tx.user.create({ data: { role, name, email, passwordHash, language } });
    await audit({ ...colleague, address }, "colleague_joined", { id: colleague.id, name, data: { role } });
    return colleague;
  });
  return toAccount(user, LIFE.short);
}
