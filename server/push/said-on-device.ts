import { groupOf, type NotificationKind } from "@/domain/notification/kinds";
import { switchesOf } from "@/domain/notification/switches";
import type { Role } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { db, type Prisma } from "@/server/db";
import { languageOf } from "@/server/mail/letter-to";
import { toNotification } from "@/server/notifications/notification-dto";
import { saidIn } from "@/server/notifications/said-in";
import { visibleTo } from "@/server/orders/scope";
import type { ClaimedPush } from "./claim-pushes";

/** What a device is given to show; `public/push.js` reads it. Notifications with the same tag stand in for each other. */
export type SaidOnDevice = { title: string; body: string; tag: string; url: string; lang: string };

type Asked = Pick<ClaimedPush, "userId" | "sessionVersion" | "orderId" | "about">;
type Person = Prisma.UserGetPayload<{ include: { switches: true } }>;

const EXCERPT = 120;
const LANGUAGE = { en: "en", zh: "zh-CN" } as const;

/**
 * What a device shows of what happened on an order, in its owner's language: the newest of it, and how much else there is.
 * Null when there is nothing to tell any more: it has been seen or turned off meanwhile, its owner may not see the order, or
 * their sessions were ended.
 */
export async function saidOnDevice({
  userId,
  sessionVersion,
  orderId,
  about,
}: Asked): Promise<SaidOnDevice | null> {
  const where = { id: userId, sessionVersion };
  const person = await db().user.findFirst({ where, include: { switches: true } });
  if (!person) return null;
  const { role, name } = person;
  const rows = await db().notification.findMany({
    where: {
      id: { in: about },
      seenAt: null,
      order: visibleTo({ id: userId, role, name, locale: "en" }),
    },
    include: { order: { select: { title: true } } },
    orderBy: { id: "desc" },
  });
  const [newest, ...others] = rows.filter(({ kind }) => wantsPush(person, kind as NotificationKind));
  if (!newest) return null;
  const locale = languageOf(person, newest.order.title);
  const told = toNotification(newest, await saidIn([newest.data]), locale);
  const { pathname, search, hash } = new URL(told.url);
  const more = others.length > 0 ? wordsIn(locale)("notifications.more", { count: others.length }) : "";
  return {
    title: told.order_title,
    body: [told.text, shortened(told.excerpt), more].filter(Boolean).join("\n"),
    tag: `order-${orderId}`,
    url: `${pathname}${search}${hash}`,
    lang: LANGUAGE[locale],
  };
}

function wantsPush({ role, switches }: { role: Role } & Pick<Person, "switches">, kind: NotificationKind) {
  return switchesOf(role, groupOf(kind), switches)?.push ?? false;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT - 1).join("")}…` : text;
}
