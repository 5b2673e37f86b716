import { UNSETTLED } from "@/domain/sale/card-payments";
import type { Viewer } from "@/domain/viewer";
import type { CardChoice, CardPayment } from "@/schemas/sale";
import { outside } from "@/server/outside";
import { toCardPayment } from "./card-payment-dto";
import { findCardPayment } from "./find-card-payment";
import { providerOf } from "./provider";
import { takeNews } from "./take-news";

/**
 * Asks the provider what became of a page, for somebody who comes back from it before the provider's message does. What it says
 * counts as its message would.
 */
export async function checkCardPage(viewer: Viewer, choice: CardChoice): Promise<CardPayment> {
  const row = await findCardPayment(viewer, choice);
  const pages = providerOf("card")?.pages;
  const isOpen = UNSETTLED.some((state) => state === row.state) && row.state !== "returning";
  const news = pages && isOpen ? await outside(() => pages.look(row.reference)) : null;
  if (news) await takeNews(row.id, news);
  return toCardPayment(await findCardPayment(viewer, choice), viewer);
}
