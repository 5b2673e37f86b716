import { REMINDER_KINDS } from "@/domain/notification/kinds";
import type { Notification } from "@/schemas/notification";
import { absolute } from "@/server/attachments/addresses";
import type { Tx } from "@/server/db";
import { orderLink, orderPath } from "@/server/links/order-link";
import { toNotification } from "@/server/notifications/notification-dto";
import { detailsOf } from "./details";
import type { Item } from "./letter";
import type { Voice } from "./letter-to";
import { inOneLine } from "./one-line";
import type { Reader, Told } from "./still-to-tell";

/** What a mail about one order tells, one thing after the other. */
export async function itemsOf(tx: Tx, reader: Reader, rows: readonly Told[], voice: Voice): Promise<Item[]> {
  const details = await detailsOf(tx, rows[0]?.orderId ?? 0, rows, voice);
  const items: Item[] = [];
  for (const row of rows) {
    const told = toNotification(row, details.said, voice.locale);
    const sentence = inOneLine(sentenceOf(told, row.createdAt, voice));
    items.push({ sentence, lines: details.linesOf(row.id), url: await addressFor(reader, row, told) });
  }
  return items;
}

/** Of a reminder nobody asks when it was made: it would read like when the thing itself is due. */
function sentenceOf({ kind, text }: Notification, at: Date, { words, formats }: Voice): string {
  if (REMINDER_KINDS.some((one) => one === kind)) return text;
  const when = formats.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return words("mail.happened", { what: text, when });
}

/** Where the very item is: by a link for whom one may let in, else where one signs in. */
export async function addressFor(reader: Reader, row: Told, { url }: Notification): Promise<string> {
  const at = new URL(url).hash.slice(1);
  return comesByLink(reader, row) ? orderLink(row.orderId, at) : absolute(orderPath(row.orderId, at));
}

/** Whether a link may let them into this order without a password: it is the order's customer alone whom one lets in. */
export function comesByLink({ id, role }: Reader, { order }: Told): boolean {
  return role === "customer" && order.customerId === id;
}
