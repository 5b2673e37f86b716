"use server";

import { cookies } from "next/headers";
import { PasswordChange } from "@/schemas/account";
import { changePassword } from "@/server/accounts/change-password";
import { LIFE } from "@/server/accounts/token";
import { action } from "@/server/http/action";
import { sessionCookie } from "@/server/http/session-cookie";

/** Changes the viewer's password and gives this browser the one session that goes on. */
export const changeOwnPassword = action("change-password", PasswordChange, async (viewer, input) => {
  const session = await changePassword(viewer, input);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, session, { ...options, maxAge: LIFE.short });
  return null;
});
