import type { Role } from "@/domain/viewer";
import type { Account } from "@/schemas/account";
import { now, unix } from "@/server/clock";
import { signToken } from "./token";

type PersonRow = {
  id: number;
  role: Role;
  name: string;
  userName: string | null;
  email: string | null;
  phone: string | null;
};
type UserRow = PersonRow & { sessionVersion: number };

/** Who somebody is, as the publication names it. */
export function toPerson(user: PersonRow): Omit<Account, "token" | "expire_time"> {
  return {
    id: user.id,
    user_name: user.userName ?? user.name,
    email: user.email ?? "",
    phone: user.phone ?? "",
    real_name: user.name,
    role: user.role,
  };
}

/** The published reply to signing in: who one is, and a token that holds for `life` seconds. */
export function toAccount(user: UserRow, life: number): Account {
  return {
    ...toPerson(user),
    token: signToken({ sub: user.id, ver: user.sessionVersion, life, use: "token" }),
    expire_time: unix(now()) + life,
  };
}
