import * as z from "zod";
import { QUOTE_STATES } from "@/domain/quote/state";
import { Blankable, DayText, Id, MAX_INT32, Text, UnixTime, WireInt } from "./common";

/** An amount in major units as decimal text; a plain JSON number is read as that text. */
const Decimal = z
  .union([Text(1, 20), z.number().transform(String)])
  .meta({ description: "Decimal in major units, at most the places of the currency", examples: ["9900.50"] });

const SHARE_KINDS = ["amount", "percent"] as const;
const TAX_KINDS = ["added", "included"] as const;

const QuoteLineDraft = z.object({
  title: Text(1, 200),
  quantity: WireInt(1, 1_000_000).default(1),
  unit_price: Decimal,
  unit_cost: Decimal.optional().meta({ description: "What one costs the shop: for the staff alone" }),
});

/** One version of an order's quote as a document. */
export const QuotePdfQuery = z.object({
  id: Id,
  version: Blankable(WireInt(1, MAX_INT32)).meta({ description: "The newest unless told" }),
});
export type QuotePdfQuery = z.output<typeof QuotePdfQuery>;

/** What the merchant sends as a quote. */
export const QuoteDraft = z.object({
  id: Id,
  quote_price: Decimal,
  quote_content: Text(1, 20_000),
  currency: z.string().trim().toUpperCase().length(3).optional(),
  lines: z.array(QuoteLineDraft).max(100).default([]),
  discount: Decimal.optional().meta({ description: "Taken off the lines: an amount, or per cent of them" }),
  discount_kind: z.enum(SHARE_KINDS).optional().meta({ description: "`amount` unless told" }),
  tax_rate: Decimal.optional().meta({ description: "Per cent, with at most three decimal places" }),
  tax_name: Text(1, 40).optional(),
  tax_kind: z
    .enum(TAX_KINDS)
    .optional()
    .meta({ description: "On top of the lines less the discount, or in them already: `added` unless told" }),
  valid_until: DayText.optional(),
  deposit: Decimal.optional().meta({
    description: "Paid before the work begins: an amount, or per cent of the total",
  }),
  deposit_kind: z.enum(SHARE_KINDS).optional().meta({ description: "`amount` unless told" }),
  days: WireInt(1, 3650).optional(),
  rounds: WireInt(0, 100).optional().meta({ description: "Rounds of sketches that the price includes" }),
  terms: Text(1, 20_000).optional(),
  cost: Decimal.optional().meta({
    description: "What it costs the shop besides the lines: for the staff alone",
  }),
});
export type QuoteDraft = z.output<typeof QuoteDraft>;

export const QuoteLine = z.object({
  title: z.string(),
  quantity: z.int(),
  unit_price: z.int(),
  amount: z.int(),
});
export type QuoteLine = z.output<typeof QuoteLine>;

/** What was taken off the lines. */
export const QuoteDiscount = z.object({
  percent: z.string().meta({ description: "The share, or empty where an amount was agreed" }),
  amount: z.int().meta({ description: "Minor units" }),
});
export type QuoteDiscount = z.output<typeof QuoteDiscount>;

/** The tax on what the discount leaves. */
export const QuoteTax = z.object({
  name: z.string(),
  percent: z.string(),
  included: z.boolean().meta({ description: "Whether it is in the lines already, and not on top of them" }),
  amount: z.int().meta({ description: "Minor units" }),
});
export type QuoteTax = z.output<typeof QuoteTax>;

/** One version of a quote; amounts in minor units. */
export const Quote = z
  .object({
    id: z.int(),
    version: z.int(),
    state: z.enum(QUOTE_STATES),
    amount: z.int().meta({ description: "Minor units: what is charged, discount and tax and all" }),
    currency: z.string(),
    price: z.string().meta({ description: "The amount as decimal text in major units" }),
    content: z.string(),
    lines: z.array(QuoteLine),
    subtotal: z.int().meta({ description: "Minor units: before discount and added tax" }),
    discount: QuoteDiscount.nullable(),
    tax: QuoteTax.nullable(),
    deposit: z.int().nullable(),
    days: z.int().nullable(),
    rounds: z.int().nullable().meta({ description: "Rounds of sketches that the price includes" }),
    terms: z.string(),
    valid_until: z.string().meta({ description: "Last valid day in the shop's time zone, or empty" }),
    expired: z.boolean(),
    reason: z.string().meta({ description: "What the customer said when it ended, or empty" }),
    created_time: UnixTime,
  })
  .meta({ id: "Quote" });
export type Quote = z.output<typeof Quote>;

/** What a version costs the shop and what is left, in minor units: never part of a quote, which customers read. */
export const QuoteCost = z
  .object({
    quote_id: z.int(),
    version: z.int(),
    currency: z.string(),
    lines: z
      .array(z.int().nullable())
      .meta({ description: "Of one of each line, in their order; null where nothing was said" }),
    other: z.int().nullable().meta({ description: "Besides the lines" }),
    total: z.int(),
    margin: z
      .int()
      .meta({ description: "What the total and the tax leave of the amount; below zero it is a loss" }),
    margin_percent: z
      .string()
      .meta({ description: "Of the amount without tax, to one place; empty of nothing" }),
  })
  .meta({ id: "QuoteCost" });
export type QuoteCost = z.output<typeof QuoteCost>;
