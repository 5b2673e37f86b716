import * as z from "zod";
import type { Day } from "@/domain/day";
import { toMajor } from "@/domain/money";
import { isExpired } from "@/domain/quote/expiry";
import { type Quote, QuoteLine } from "@/schemas/quote";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** One version of a quote as the wire shows it. `today` is the day in the shop, which decides whether it has expired. */
export function toQuote(row: Prisma.QuoteGetPayload<object>, today: Day): Quote {
  const amount = Number(row.amount);
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    amount,
    currency: row.currency,
    price: toMajor({ amount, currency: row.currency }),
    content: row.content,
    lines: z.array(QuoteLine).parse(row.lines),
    deposit: row.deposit === null ? null : Number(row.deposit),
    days: row.days,
    valid_until: row.validUntil ?? "",
    expired: row.state === "expired" || (row.state === "open" && isExpired(row.validUntil, today)),
    reason: row.reason ?? "",
    created_time: unix(row.createdAt),
  };
}
