import * as z from "zod";
import { QUOTE_STATES } from "@/domain/quote/state";
import { DayText, Id, Text, UnixTime, WireInt } from "./common";

/** An amount in major units as decimal text; a plain JSON number is read as that text. */
const Decimal = z
  .union([Text(1, 20), z.number().transform(String)])
  .meta({ description: "Decimal in major units, at most the places of the currency", examples: ["9900.50"] });

const QuoteLineDraft = z.object({
  title: Text(1, 200),
  quantity: WireInt(1, 1_000_000).default(1),
  unit_price: Decimal,
});

/** What the merchant sends as a quote. */
export const QuoteDraft = z.object({
  id: Id,
  quote_price: Decimal,
  quote_content: Text(1, 20_000),
  currency: z.string().trim().toUpperCase().length(3).optional(),
  lines: z.array(QuoteLineDraft).max(100).default([]),
  valid_until: DayText.optional(),
  deposit: Decimal.optional(),
  days: WireInt(1, 3650).optional(),
});
export type QuoteDraft = z.output<typeof QuoteDraft>;

export const QuoteLine = z.object({
  title: z.string(),
  quantity: z.int(),
  unit_price: z.int(),
  amount: z.int(),
});
export type QuoteLine = z.output<typeof QuoteLine>;

/** One version of a quote; amounts in minor units. */
export const Quote = z
  .object({
    id: z.int(),
    version: z.int(),
    state: z.enum(QUOTE_STATES),
    amount: z.int().meta({ description: "Minor units" }),
    currency: z.string(),
    price: z.string().meta({ description: "The amount as decimal text in major units" }),
    content: z.string(),
    lines: z.array(QuoteLine),
    deposit: z.int().nullable(),
    days: z.int().nullable(),
    valid_until: z.string().meta({ description: "Last valid day in the shop's time zone, or empty" }),
    expired: z.boolean(),
    reason: z.string().meta({ description: "What the customer said when it ended, or empty" }),
    created_time: UnixTime,
  })
  .meta({ id: "Quote" });
export type Quote = z.output<typeof Quote>;
