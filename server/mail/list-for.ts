import { sideOf } from "@/domain/viewer";
import { absolute } from "@/server/attachments/addresses";
import { toNotification } from "@/server/notifications/notification-dto";
import { addressFor } from "./items-of";
import type { Item } from "./letter";
import type { Said, Voice } from "./letter-to";
import { inOneLine } from "./one-line";
import type { Reader, Told } from "./still-to-tell";

/** More than these are counted: nobody reads on. */
const MOST = 25;

const ALL_OF = { customer: "/orders", merchant: "/desk" } as const;

/** What waits for somebody on several orders, a line for each, with its own address. */
export async function listFor(reader: Reader, rows: readonly Told[], voice: Voice): Promise<Said> {
  const { words, locale, shop } = voice;
  const items: Item[] = [];
  for (const row of rows.slice(0, MOST)) {
    const told = toNotification(row, new Map(), locale);
    const named = { title: row.order.title, id: String(row.orderId), what: told.text };
    const sentence = inOneLine(words("mail.waits", named));
    items.push({ sentence, lines: [], url: await addressFor(reader, row, told) });
  }
  const url = absolute(ALL_OF[sideOf(reader)]);
  const more = rows.length - items.length;
  if (more > 0) items.push({ sentence: words("mail.more", { count: more }), lines: [], url });
  const count = new Set(rows.map(({ orderId }) => orderId)).size;
  return {
    reply: null,
    subject: words("mail.waiting_subject", { count, shop }),
    opening: [
      words("mail.greeting", { name: inOneLine(reader.name) }),
      words("mail.waiting_intro", { shop }),
    ],
    closing: [],
    items,
    open: words("mail.open_all"),
    url,
    small: [words("mail.waiting_why", { shop })],
  };
}
