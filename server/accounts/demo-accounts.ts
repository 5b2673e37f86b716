import { db } from "@/server/db";

/** The accounts that demo seeding makes. They are printed at start and named at sign-in, and exist nowhere else. */
export const DEMO_ACCOUNTS = [
  { role: "owner", email: "owner@atelier.test", password: "demo-owner" },
  { role: "staff", email: "staff@atelier.test", password: "demo-staff" },
  { role: "customer", email: "customer@atelier.test", password: "demo-customer" },
] as const;

/** Whether this is a shop with demo accounts. */
export async function hasDemoAccounts(): Promise<boolean> {
  const found = await db().user.findUnique({
    where: { email: DEMO_ACCOUNTS[0].email },
    select: { id: true },
  });
  return found !== null;
}
