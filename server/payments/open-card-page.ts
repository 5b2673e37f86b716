import { createHash } from "node:crypto";
import { HOLDING, type HoldingState, pauseAfter } from "@/domain/sale/card-payments";
import type { Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { CardDraft, CardPage } from "@/schemas/sale";
import { now, unix } from "@/server/clock";
import { db, type Prisma, transaction } from "@/server/db";
import { env } from "@/server/env";
import { conflict } from "@/server/errors";
import { logFailure } from "@/server/log";
import { findOrder } from "@/server/orders/find-order";
import { outside } from "@/server/outside";
import { findSale } from "@/server/sales/find-sale";
import { meantOf } from "@/server/sales/meant-instalment";
import { type OrderWithSale, permitted } from "@/server/sales/move-sale";
import { numberOf } from "@/server/sales/sale-dto";
import { NoPage, type Page, type PageDraft, type Pages } from "./pages";
import { providerOf } from "./provider";

/**
 * Opens a page on which the customer pays the instalment that is due by card: however often it is asked for, the same one
 * until it closes. The provider is asked before anything is written, and while no transaction is open.
 */
export async function openCardPage(viewer: Viewer, draft: CardDraft): Promise<CardPage> {
  const { instalment = 1, ...named } = draft;
  const pages = providerOf("card")?.pages;
  const { orderId } = await findSale(db(), viewer, named);
  const wanted = await payable(viewer, orderId, instalment);
  if (!pages) throw conflict("no_cards");
  if (wanted.held) throw conflict(`card_${wanted.held}`);
  const link = wanted.link ?? (await keep(viewer, wanted, await outside(() => ordered(pages, wanted.page))));
  return toCardPage(wanted.order, instalment, link);
}

/** Throws a conflict when the provider does not take such a payment: there are other ways to pay it. */
async function ordered(pages: Pages, draft: PageDraft): Promise<Page> {
  try {
    return await pages.open(draft);
  } catch (thrown) {
    if (!(thrown instanceof NoPage)) throw thrown;
    if (thrown.reason === "card_refused") logFailure(thrown.cause, { job: "open_card_page" });
    throw conflict(thrown.reason, { currency: draft.currency });
  }
}

type Wanted = Awaited<ReturnType<typeof payable>>;
type PaymentLink = Prisma.PaymentLinkGetPayload<object>;
type Due = OrderWithSale["sale"]["instalments"][number];

/** What there is to pay, if it may be paid now, with the page that is open for it and the one that would be. */
async function payable(viewer: Viewer, orderId: number, position: number) {
  const { order } = await permitted(viewer, await findOrder(db(), viewer, orderId), "announce_payment");
  const due = meantOf(order, position);
  // Read at once: whoever sees that no page is open and that one was opened would ask for a second.
  const links = await db().paymentLink.findMany({ where: { instalmentId: due.id }, orderBy: { id: "desc" } });
  const page = draftOf(viewer, order, due, links.length);
  return { order, due, link: links.find(isOpen), held: heldBy(links), page };
}

/** Why nobody is led to a page: money has come for it, or is on its way. */
function heldBy(links: readonly PaymentLink[]): HoldingState | undefined {
  return HOLDING.find((holding) => links.some(({ state }) => state === holding));
}

/** A page that closes in a moment is none any more. */
function isOpen({ state, expiresAt }: PaymentLink): boolean {
  return state === "open" && expiresAt.getTime() > now().getTime() + 60_000;
}

/** Two who ask at once get one page from the provider, and both are led there. */
async function keep(viewer: Viewer, { order, due }: Wanted, page: Page) {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${order.id} FOR NO KEY UPDATE`;
    const still = await permitted(viewer, await findOrder(tx, viewer, order.id), "announce_payment");
    meantOf(still.order, due.position);
    const nextTryAt = new Date(now().getTime() + pauseAfter(0, "open") * 1000);
    const asked = { nextTryAt, instalmentId: due.id, amount: due.amount, currency: order.sale.currency };
    await tx.paymentLink.createMany({
      data: [{ ...page, ...asked, createdAt: now() }],
      skipDuplicates: true,
    });
    return tx.paymentLink.findUniqueOrThrow({ where: { reference: page.reference } });
  });
}

function draftOf(viewer: Viewer, { id, title, sale }: OrderWithSale, due: Due, opened: number): PageDraft {
  const words = wordsIn(viewer.locale);
  const site = env().NEXTAUTH_URL;
  const home = new URL(`/orders/${id}`, site).href;
  const part = due.kind === "full" ? "" : ` · ${words(`order_page.payment.kind.${due.kind}`)}`;
  const told = [site, sale.createdAt.toISOString(), due.id, opened, viewer.locale].join(" ");
  return {
    amount: Number(due.amount),
    currency: sale.currency,
    title: `${title}${part}`,
    number: numberOf(sale),
    back: `${home}#payment`,
    done: (reference) => `${home}?card=${reference}#payment`,
    key: createHash("sha256").update(told).digest("hex"),
  };
}

type Kept = { amount: bigint; currency: string; url: string; expiresAt: Date };

function toCardPage({ sale }: OrderWithSale, instalment: number, link: Kept): CardPage {
  return {
    id: sale.id,
    order_id: numberOf(sale),
    instalment,
    amount: Number(link.amount),
    currency: link.currency,
    url: link.url,
    expires_time: unix(link.expiresAt),
  };
}
