import * as z from "zod";
import { FIELD_TYPES } from "@/domain/product/field-types";
import { DayText, Id, Page, Text } from "./common";

/** The wire shows the choices one a line. */
const Choice = Text(1, 200).refine((text) => !/[\r\n]/.test(text));

/** A product's extra question, as we keep it. */
export const ProductField = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
  label: Text(1, 100),
  type: z.enum(FIELD_TYPES),
  required: z.boolean().default(false),
  help: Text(0, 500).default(""),
  /** Choices of a select, radio or checkbox field. */
  options: z.array(Choice).max(100).default([]),
  /** Of a number: what it counts, and its bounds. */
  unit: Text(1, 20).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().positive().optional(),
  /** Of a text: how many characters. Of a date: between which days. */
  shortest: z.int().optional(),
  longest: z.int().optional(),
  earliest: DayText.optional(),
  latest: DayText.optional(),
  /** The date that answers "when is it needed"; at most one field of a product. */
  event_date: z.boolean().default(false),
  /** The key of the question above that decides whether this one is asked, and for which of its answers: none is any. */
  shown_when: z.string().optional(),
  shown_for: z.array(z.string()).optional(),
});
export type ProductField = z.output<typeof ProductField>;

export const ProductFields = z
  .array(ProductField)
  .max(50)
  .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length)
  .refine((fields) => fields.filter((field) => field.event_date).length <= 1);

/** A field as the wire shows it [doc], with what the form needs besides [ours]. */
export const WireField = z
  .object({
    name: z.string().meta({ description: "The label" }),
    field_name: z.string().meta({ description: "The key in order_extra" }),
    type: z.enum(FIELD_TYPES),
    required: z.boolean(),
    remark: z.string().meta({ description: "Help text" }),
    content: z.string().meta({ description: "The choices, one a line" }),
    unit: z.string().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    step: z.number().optional(),
    shortest: z.int().optional().meta({ description: "Of a text: characters at least" }),
    longest: z.int().optional().meta({ description: "Of a text: characters at most" }),
    earliest: z.string().optional().meta({ description: "Of a date: the first day that may be given" }),
    latest: z.string().optional().meta({ description: "Of a date: the last day that may be given" }),
    event_date: z.boolean().optional(),
    shown_when: z.string().optional().meta({
      description: "The `field_name` of the question above that decides whether this one is asked",
    }),
    shown_for: z.string().optional().meta({
      description: "The answers to it for which this one is asked, one a line; empty for any answer",
    }),
  })
  .meta({ id: "Field" });
export type WireField = z.output<typeof WireField>;

/** A field of ours as the wire shows it. */
export function toWireField(field: ProductField): WireField {
  const { key, label, help, options, event_date, shown_for, ...rest } = field;
  const marked = event_date ? { event_date } : {};
  const condition = shown_for ? { shown_for: shown_for.join("\n") } : {};
  const content = options.join("\n");
  return { name: label, field_name: key, remark: help, content, ...rest, ...marked, ...condition };
}

/** The same field back from the wire: a form in the browser builds its questions and their rules from it. */
export function fromWireField(field: WireField): ProductField {
  const { name, field_name, remark, content, event_date = false, shown_for, ...rest } = field;
  const condition = shown_for === undefined ? {} : { shown_for: linesIn(shown_for) };
  const own = { key: field_name, label: name, help: remark, options: linesIn(content), event_date };
  return { ...own, ...rest, ...condition };
}

function linesIn(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** A product as the publication's "archive". */
export const Product = z
  .object({
    id: z.int(),
    title: z.string(),
    url_token: z.string(),
    description: z.string(),
    content: z.string(),
    logo: z.string(),
    thumb: z.string(),
    images: z.array(z.string()),
    price: z.int().meta({ description: "“From” price in minor units" }),
    currency: z.string(),
    usual_days: z.int(),
    reply_hours: z.int().meta({
      description:
        "Hours within which the studio usually replies; of its opening hours, where it has set any",
    }),
    open: z.boolean().meta({ description: "Whether it takes requests now" }),
    full: z.boolean().meta({ description: "It takes none only because as many are open as may be" }),
    request_cap: z.int().meta({ description: "Requests that may be open at a time, 0 for as many as come" }),
    template: z.string().meta({ description: "What a request's description starts from" }),
    order_fields: z.array(WireField),
  })
  .meta({ id: "Product" });
export type Product = z.output<typeof Product>;

/** Every product in its new place; those that are not named come behind. */
export const ProductOrder = z.object({ ids: z.array(Id).min(1).max(1000) });
export type ProductOrder = z.output<typeof ProductOrder>;

export const Arranged = z.object({
  ids: z.array(z.int()).meta({ description: "All products, in their order" }),
});
export type Arranged = z.output<typeof Arranged>;

export const ProductOpening = z.object({ id: Id, open: z.boolean() });
export type ProductOpening = z.output<typeof ProductOpening>;

export const ProductQuery = z.object({ id: Id.optional(), url_token: Text(1, 200).optional() });
export const ProductListQuery = Page.extend({ keyword: Text(0, 200).optional() });
