import type { Viewer } from "@/domain/viewer";
import type { PasswordChange } from "@/schemas/account";
import { audit } from "@/server/audit/audit";
import { db, onCommit, transaction } from "@/server/db";
import { invalidField } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { rightsChanged } from "@/server/streams/rights-changed";
import { hashPassword, passwordMatches } from "./password";
import { LIFE, signToken } from "./token";

/**
 * Changes the viewer's password and ends every session and token they have.
 * @returns a new session token, so that the one who changed it stays signed in
 */
export async function changePassword(viewer: Viewer, { current, next }: PasswordChange): Promise<string> {
  await countAttempt([{ key: `change-password:${viewer.id}`, most: 10 }]);
  const user = await db().user.findUniqueOrThrow({ where: { id: viewer.id } });
  if (!(await passwordMatches(current, user.passwordHash)))
    throw invalidField("current", "wrong_current_password");
  const passwordHash = await hashPassword(next);
  const { sessionVersion } = await transaction(async (tx) => {
    await audit(viewer, "password_changed");
    onCommit(rightsChanged);
    return tx.user.update({
      where: { id: viewer.id },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    });
  });
  return signToken({ sub: viewer.id, ver: sessionVersion, life: LIFE.short, use: "session" });
}
