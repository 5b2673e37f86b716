import type { ShopSettings } from "@/schemas/shop";
import { db } from "@/server/db";
import type { Shop } from "@/server/shop";

/** The shop's settings on the wire. */
export async function toShop({ name, timeZone, currency, payHow }: Shop): Promise<ShopSettings> {
  return { name, time_zone: timeZone, currency, pay_how: payHow, currency_locked: await hasQuoted() };
}

/** Whether the shop has ever named a price: from then on its currency stays. */
export async function hasQuoted(): Promise<boolean> {
  return (await db().quote.findFirst({ select: { id: true } })) !== null;
}
