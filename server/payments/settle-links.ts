import { pauseAfter, UNSETTLED } from "@/domain/sale/card-payments";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { type Pages, ProviderAway } from "./pages";
import { providerOf } from "./provider";
import { takeNews } from "./take-news";

const AT_ONCE = 100;
/** A provider says a thing again for some days at most. */
const REMEMBERED_MS = 60 * 24 * 3600 * 1000;

/**
 * Agrees with the provider about every page that is not done with: asks what became of those on which somebody may be paying,
 * in case its message got lost, and tells which pages nobody may pay on any more and which money goes back. Whoever has waited
 * longest comes first, each attempt in vain makes the next one later, and twice does no harm. One that fails keeps no other
 * waiting; a provider that is away is left alone until the next time.
 */
export async function settleLinks(stop?: AbortSignal): Promise<void> {
  const pages = providerOf("card")?.pages;
  if (!pages) return;
  const failures: unknown[] = [];
  for (const link of await dueLinks()) {
    if (stop?.aborted) return;
    const failure = await settleLink(pages, link).then(
      () => null,
      (thrown: unknown) => ({ thrown }),
    );
    await postpone(link, failure?.thrown instanceof ProviderAway);
    if (failure) failures.push(failure.thrown);
    if (failure?.thrown instanceof ProviderAway) break;
  }
  await forgetMessages();
  if (failures.length > 0) throw failures[0];
}

type Link = Awaited<ReturnType<typeof dueLinks>>[number];

async function dueLinks() {
  const links = await db().paymentLink.findMany({
    where: { state: { in: [...UNSETTLED] }, nextTryAt: { lte: now() } },
    orderBy: [{ nextTryAt: "asc" }, { id: "asc" }],
    take: AT_ONCE,
  });
  return links.flatMap((link) => {
    const state = UNSETTLED.find((one) => one === link.state);
    return state ? [{ ...link, state }] : [];
  });
}

async function settleLink(pages: Pages, link: Link): Promise<void> {
  const news = await NEXT[link.state](pages, link);
  if (news) await takeNews(link.id, news);
}

const NEXT = {
  open: (pages: Pages, { reference }: Link) => pages.look(reference),
  underway: (pages: Pages, { reference }: Link) => pages.look(reference),
  voiding: (pages: Pages, { reference }: Link) => pages.close(reference),
  returning: (pages: Pages, { paymentId, refundId, tries }: Link) =>
    refundId
      ? pages.lookBack(refundId)
      : pages.giveBack(paymentId ?? "", `atelier-return-${paymentId}-${tries}`),
};

/** Nothing, where it has got into another state meanwhile. */
async function postpone({ id, state, tries }: Link, isAway: boolean): Promise<void> {
  const nextTryAt = new Date(now().getTime() + pauseAfter(tries, state) * 1000);
  await db().paymentLink.updateMany({
    where: { id, state, tries },
    data: { tries: tries + 1, nextTryAt, ...(isAway && { problem: "away" }) },
  });
}

async function forgetMessages(): Promise<void> {
  const longAgo = new Date(now().getTime() - REMEMBERED_MS);
  await db().providerMessage.deleteMany({ where: { createdAt: { lt: longAgo } } });
}
