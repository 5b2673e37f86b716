import { db } from "@/server/db";
import accounts from "./demo-accounts.json";

/** The accounts that demo seeding makes. They are printed at start and named at sign-in, and exist nowhere else. */
export const DEMO_ACCOUNTS = accounts;

/** Whether this is a shop with demo accounts: a customer who signs up under such an address does not make it one. */
export async function hasDemoAccounts(): Promise<boolean> {
  return (await db().user.count({ where: { email: accounts.owner.email, role: "owner" } })) > 0;
}
