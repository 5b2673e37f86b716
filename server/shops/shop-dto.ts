import type { Opening } from "@/domain/hours/opening";
import type { ShopSettings } from "@/schemas/shop";
import { absolute } from "@/server/attachments/addresses";
import { db } from "@/server/db";
import { findSign, type Shop, type ShopTexts } from "@/server/shop";

/** The shop's settings on the wire. */
export async function toShop(
  shop: Shop,
  { terms, address, taxNumber }: ShopTexts,
  { week, closed }: Opening,
): Promise<ShopSettings> {
  const { name, timeZone, currency, payHow, hours, replyGoal, stickers } = shop;
  const { watermarkSketches, filesAfterBalance } = shop;
  const { logo } = await findSign();
  return {
    name,
    time_zone: timeZone,
    currency,
    pay_how: payHow,
    terms,
    hours,
    week: week.map((spans) => [...spans]),
    closed_days: [...closed],
    address,
    tax_number: taxNumber,
    reply_goal: replyGoal,
    stickers,
    watermark_sketches: watermarkSketches,
    files_after_balance: filesAfterBalance,
    logo: logo ? absolute(logo) : "",
    currency_locked: await hasPrices(),
  };
}

/** Whether anything has a price: from then on the currency stays, since the same number would be another amount. */
export async function hasPrices(): Promise<boolean> {
  const select = { id: true } as const;
  if (await db().product.findFirst({ select })) return true;
  return (await db().quote.findFirst({ select })) !== null;
}
