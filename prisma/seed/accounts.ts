import { randomBytes } from "node:crypto";
import type { Role, Viewer } from "@/domain/viewer";
import { DEMO_ACCOUNTS } from "@/server/accounts/demo-accounts";
import { hashPassword } from "@/server/accounts/password";
import type { Tx } from "@/server/db";

type DemoAccount = {
  name: string;
  role: Role;
  email: string;
  phone?: string;
  /** Without one nobody can sign in with the account. */
  password?: string;
  locale: Viewer["locale"];
};

const { owner, staff, customer } = DEMO_ACCOUNTS;

/** The people of the demo. */
export const ACCOUNTS = {
  owner: { ...owner, role: "owner", name: "Mira Castellan", locale: "en" },
  staff: { ...staff, role: "staff", name: "Wen Zhao", locale: "en" },
  customer: { ...customer, role: "customer", name: "Mei Tan", locale: "en" },
  haoran: { name: "陈浩然", role: "customer", email: "haoran.chen@harbourlight.test", locale: "zh" },
  yawen: { name: "林雅雯", role: "customer", email: "yawen.lin@songhe.test", locale: "zh" },
  amara: { name: "Amara Okafor", role: "customer", email: "amara@okafor.test", locale: "en" },
  tom: { name: "Tom Whitfield", role: "customer", email: "tom.whitfield@larkhill.test", locale: "en" },
  jiayi: { name: "周佳怡", role: "customer", email: "jiayi.zhou@mingri.test", locale: "zh" },
} as const satisfies Record<string, DemoAccount>;

export type Person = keyof typeof ACCOUNTS;

/** Makes the demo's accounts. Returns each as a viewer, to act with. */
export async function makeAccounts(tx: Tx): Promise<Record<Person, Viewer>> {
  const made = await Promise.all(Object.entries<DemoAccount>(ACCOUNTS).map(withHash));
  const people: [string, Viewer][] = [];
  for (const { person, locale, data } of made) {
    const { id, role, name } = await tx.user.create({ data });
    people.push([person, { id, role, name, locale }]);
  }
  return Object.fromEntries(people) as Record<Person, Viewer>;
}

async function withHash([person, { password, locale, ...account }]: [string, DemoAccount]) {
  const passwordHash = await hashPassword(password ?? randomBytes(24).toString("base64url"));
  return { person, locale, data: { ...account, passwordHash } };
}
