import * as z from "zod";
import { Blankable, Id, Name, Page, Text, UnixTime } from "./common";
import { QuoteDraft } from "./quote";

/** What a quote may start from, as the merchant writes it: a draft without an order, in which anything may be missing. */
export const QuoteTemplateDraft = QuoteDraft.omit({ currency: true, valid_until: true })
  .partial({ quote_price: true })
  .extend({
    id: Blankable(Id).meta({ description: "The template that this replaces; left out, it is a new one" }),
    name: Name(1, 100),
    quote_content: Text(0, 20_000).default(""),
  });
export type QuoteTemplateDraft = z.output<typeof QuoteTemplateDraft>;

export const QuoteTemplateQuery = z.object({ id: Id });
export type QuoteTemplateQuery = z.output<typeof QuoteTemplateQuery>;

export const QuoteTemplateListQuery = Page;

export const QuoteTemplateName = z.object({ id: Id, name: Name(1, 100) });
export type QuoteTemplateName = z.output<typeof QuoteTemplateName>;

/** What a template holds, every amount and share as decimal text, as `order/quote` takes it; empty where it says nothing. */
export const QuoteTemplateContent = z.object({
  quote_content: z.string(),
  quote_price: z.string().meta({ description: "Empty where the lines make it" }),
  lines: z.array(
    z.object({ title: z.string(), quantity: z.int(), unit_price: z.string(), unit_cost: z.string() }),
  ),
  discount: z.string(),
  discount_kind: z.enum(["amount", "percent"]),
  tax_name: z.string(),
  tax_rate: z.string(),
  tax_kind: z.enum(["added", "included"]),
  deposit: z.string(),
  deposit_kind: z.enum(["amount", "percent"]),
  days: z.int().nullable(),
  rounds: z.int().nullable(),
  terms: z.string(),
  cost: z.string(),
});
export type QuoteTemplateContent = z.output<typeof QuoteTemplateContent>;

/** A saved start of a quote, for every colleague. */
export const QuoteTemplate = QuoteTemplateContent.extend({
  id: z.int(),
  name: z.string(),
  created_time: UnixTime,
  updated_time: UnixTime,
}).meta({ id: "QuoteTemplate" });
export type QuoteTemplate = z.output<typeof QuoteTemplate>;
