import { timingSafeEqual } from "node:crypto";
import { REPLY_DAYS } from "@/domain/link";
import { MAX_INT32 } from "@/schemas/common";
import { now, unix } from "@/server/clock";
import { env } from "@/server/env";
import { shortMark } from "@/server/sealed";

const PURPOSE = "an answer by mail";
const DAY = 24 * 3600;

/** Who may answer on which order: valid as long as their sessions and the order's links of this generation are. */
export type ReplyRight = { orderId: number; userId: number; ver: number; gen: number };

/** What an address says by itself: it has still to be compared with what it was made for. */
export type ReplyToken = { orderId: number; userId: number; day: number; mark: string };

/** The address under which one person answers on one order, for `REPLY_DAYS`; null where the shop takes no answers by mail. */
export function replyAddress(right: ReplyRight): string | null {
  const { MAIL_REPLY_TO } = env();
  if (!MAIL_REPLY_TO) return null;
  const [local, domain] = MAIL_REPLY_TO.split("@");
  const day = Math.ceil(unix(now()) / DAY) + REPLY_DAYS;
  const numbers = [right.orderId, right.userId, day].map((number) => number.toString(36));
  return `${local}+${[...numbers, markOf(right, day)].join("-")}@${domain}`;
}

/** The first of these addresses that is one of ours, whoever made it; in small letters, as some mail servers make them. */
export function replyTokenIn(addresses: readonly string[]): ReplyToken | null {
  const [local = "", domain = ""] = env().MAIL_REPLY_TO.toLowerCase().split("@");
  for (const address of addresses.map((one) => one.toLowerCase())) {
    if (!address.startsWith(`${local}+`) || !address.endsWith(`@${domain}`)) continue;
    const token = address.slice(local.length + 1, -domain.length - 1);
    const [, order, user, day, mark] =
      /^([\da-z]{1,6})-([\da-z]{1,6})-([\da-z]{1,6})-([\da-f]{24})$/.exec(token) ?? [];
    if (!order || !user || !day || !mark) continue;
    const [orderId, userId] = [from36(order), from36(user)];
    if (Math.max(orderId, userId) <= MAX_INT32) return { orderId, userId, day: from36(day), mark };
  }
  return null;
}

const from36 = (text: string) => Number.parseInt(text, 36);

/** Whether the address was made by us, for this right as it stands now, and is not over. */
export function isGood({ day, mark }: ReplyToken, right: ReplyRight): boolean {
  const [given, made] = [Buffer.from(mark), Buffer.from(markOf(right, day))];
  return given.length === made.length && timingSafeEqual(given, made) && unix(now()) < day * DAY;
}

function markOf({ orderId, userId, ver, gen }: ReplyRight, day: number): string {
  return shortMark(PURPOSE, JSON.stringify([orderId, userId, ver, gen, day]));
}
