import { wordsIn } from "@/i18n/translate";
import { transaction } from "@/server/db";
import { languageOf } from "@/server/mail/letter-to";
import { stillToTell, TOLD } from "@/server/mail/still-to-tell";
import { toNotification } from "@/server/notifications/notification-dto";
import { saidIn } from "@/server/notifications/said-in";
import type { ClaimedPush } from "./claim-pushes";

/** What a device is given to show; `public/push.js` reads it. Notifications with the same tag stand in for each other. */
export type SaidOnDevice = { title: string; body: string; tag: string; url: string; lang: string };

type Asked = Pick<ClaimedPush, "userId" | "sessionVersion" | "orderId" | "about">;

const EXCERPT = 120;
const LANGUAGE = { en: "en", zh: "zh-CN" } as const;

/**
 * What a device shows of what happened on an order, in its owner's language: the newest of it, and how much else there is.
 * Null when there is nothing to tell any more: they have seen it or turned it off meanwhile, may not see the order, it holds
 * no longer, or their sessions were ended.
 */
export async function saidOnDevice(asked: Asked): Promise<SaidOnDevice | null> {
  return transaction(async (tx) => {
    const where = { id: asked.userId, sessionVersion: asked.sessionVersion };
    const person = await tx.user.findFirst({ where, include: { switches: true } });
    if (!person) return null;
    const rows = await tx.notification.findMany({
      where: { id: { in: asked.about } },
      include: TOLD,
      orderBy: { id: "desc" },
    });
    const [newest, ...others] = await stillToTell(tx, person, rows, "push");
    if (!newest) return null;
    const locale = languageOf(person, newest.order.title);
    const told = toNotification(newest, await saidIn([newest.data]), locale);
    const { pathname, search, hash } = new URL(told.url);
    const count = others.length;
    const more = count > 0 ? wordsIn(locale)("notifications.more", { count }) : "";
    return {
      title: told.order_title,
      body: [told.text, shortened(told.excerpt), more].filter(Boolean).join("\n"),
      tag: `order-${asked.orderId}`,
      url: `${pathname}${search}${hash}`,
      lang: LANGUAGE[locale],
    };
  });
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT - 1).join("")}…` : text;
}
