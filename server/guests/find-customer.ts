import type { GuestOrderDraft } from "@/schemas/guest";
import { canonicalName } from "@/server/accounts/check-password";
import { holdNames } from "@/server/accounts/take-names";
import type { Tx } from "@/server/db";
import { invalidField } from "@/server/errors";

type Contact = Pick<GuestOrderDraft, "name" | "email" | "phone">;

/**
 * The customer with this e-mail address, else with this phone number, else a new guest of that name: somebody without a
 * password, who gets in by links. Of two at once for the same address one makes the guest. Refuses, as a bad field, an
 * address of somebody who works at the shop.
 */
export async function findCustomer(
  tx: Tx,
  { name, email, phone }: Contact,
): Promise<{ id: number; name: string }> {
  const names = { email: email && canonicalName(email), phone: phone && canonicalName(phone) };
  await holdNames(tx, Object.values(names));
  const known = { email: await holderOf(tx, names.email), phone: await holderOf(tx, names.phone) };
  const field = names.email ? "email" : "phone";
  const customer = known[field];
  if (customer && customer.role !== "customer") throw invalidField(field, "works_here");
  if (customer) return customer;
  // A number that somebody else signs in with stays theirs; the order has it all the same.
  const free = { email: names.email, phone: known.phone ? undefined : names.phone };
  return tx.user.create({ data: { role: "customer", name, ...free }, select: { id: true, name: true } });
}

async function holderOf(tx: Tx, name: string | undefined) {
  if (!name) return null;
  return tx.user.findFirst({
    where: { OR: [{ userName: name }, { email: name }, { phone: name }] },
    select: { id: true, name: true, role: true },
  });
}
