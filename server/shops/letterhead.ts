import type { Locale } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { drawForPaper } from "@/server/attachments/draw-for-paper";
import { db } from "@/server/db";
import type { Sender } from "@/server/pdf/sheet";
import type { Shop, ShopTexts } from "@/server/shop";

/** Whose paper it is, and by which clock it is dated; the logo is the `data:` address of a PNG. */
export type Letterhead = Pick<Shop, "name" | "timeZone"> &
  Pick<ShopTexts, "address" | "taxNumber"> & { logo: string | null };

/** What stands at the head of the shop's papers now. */
export async function findLetterhead(): Promise<Letterhead> {
  const { logo, ...said } = await db().shop.findUniqueOrThrow({
    where: { id: 1 },
    select: { name: true, timeZone: true, address: true, taxNumber: true, logo: { select: { key: true } } },
  });
  const drawn = logo && (await drawForPaper(logo.key));
  return { ...said, logo: drawn && `data:image/png;base64,${drawn.toString("base64")}` };
}

/** The same in the words of whoever reads the paper. */
export function senderOf({ name, address, taxNumber, logo }: Letterhead, locale: Locale): Sender {
  const tax = taxNumber && wordsIn(locale)("paper.tax_number", { number: taxNumber });
  return { name, below: [address, tax].filter((part) => part !== ""), logo };
}
