import type { Role } from "@/domain/viewer";
import type { Account } from "@/schemas/account";
import { now, unix } from "@/server/clock";
import { signToken } from "./token";

type UserRow = {
  id: number;
  role: Role;
  name: string;
  userName: string | null;
  email: string | null;
  phone: string | null;
  sessionVersion: number;
};

/** The published reply to signing in: who one is, and a token that holds for `life` seconds. */
export async function toAccount(user: UserRow, life: number): Promise<Account> {
  return {
    id: user.id,
    user_name: user.userName ?? user.name,
    email: user.email ?? "",
    phone: user.phone ?? "",
    real_name: user.name,
    role: user.role,
    token: await signToken({ sub: user.id, ver: user.sessionVersion, life, use: "token" }),
    expire_time: unix(now()) + life,
  };
}
