import * as z from "zod";
import { FIELD_TYPES } from "@/domain/product/field-types";
import { Address, Blankable, DayText, Id, Name, rule, Text, WireInt } from "./common";

/** The types that are answered by choosing from a list; a checkbox may also stand alone. */
const NEED_CHOICES = ["select", "radio"];

/** Pictures that a product may have. */
export const MOST_PICTURES = 10;

const Bound = Blankable(z.coerce.number().min(-1_000_000_000).max(1_000_000_000));

const Length = Blankable(WireInt(1, 5000));

/** A question as the owner writes it: the wire's own field, of which little has to be said. */
const FieldDraft = z
  .object({
    name: Text(1, 100).meta({ description: "The label" }),
    field_name: Blankable(z.string().regex(/^[a-z][a-z0-9_]{0,63}$/)).meta({
      description: "The key in order_extra; made from the label when it is left out",
    }),
    type: z.enum(FIELD_TYPES),
    required: z.boolean().default(false),
    remark: Text(0, 500).default("").meta({ description: "Help text" }),
    content: Text(0, 20_000)
      .default("")
      .refine((text) => choicesIn(text).length <= 100, rule("too_big_list", { max: 100 }))
      .refine(
        (text) => choicesIn(text).every((choice) => choice.length <= 200),
        rule("too_big_text", { max: 200 }),
      )
      .meta({ description: "The choices, one a line" }),
    unit: Blankable(Text(1, 20)),
    min: Bound,
    max: Bound,
    step: Blankable(z.coerce.number().positive().max(1_000_000_000)),
    shortest: Length,
    longest: Length,
    earliest: Blankable(DayText),
    latest: Blankable(DayText),
    event_date: z.boolean().default(false),
    shown_when: Blankable(Text(1, 100)).meta({
      description:
        "Ask it only when this question above is answered: its key, or the label of one that has no key yet",
    }),
    shown_for: Text(0, 20_000).default("").meta({
      description: "Only for these answers to it, one a line; empty for any answer",
    }),
  })
  .refine(({ type, content }) => !NEED_CHOICES.includes(type) || choicesIn(content).length > 0, {
    path: ["content"],
    ...rule("required"),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ["max"],
    ...rule("max_below_min"),
  })
  .refine(({ shortest = 0, longest }) => longest === undefined || shortest <= longest, {
    path: ["longest"],
    ...rule("max_below_min"),
  })
  .refine(({ earliest = "", latest }) => latest === undefined || earliest <= latest, {
    path: ["latest"],
    ...rule("last_before_first"),
  })
  .refine(({ type, event_date }) => !event_date || type === "date", {
    path: ["event_date"],
    ...rule("event_date_type"),
  });
export type FieldDraft = z.output<typeof FieldDraft>;

/** A product as the owner writes it; with an `id` it takes the place of what that product was. */
export const ProductDraft = z.object({
  id: Blankable(Id),
  title: Name(1, 200),
  url_token: Text(1, 100)
    .refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), rule("url_token"))
    .meta({ description: "Its address under /products/", examples: ["engraved-rings"] }),
  description: Text(1, 1000),
  content: Text(0, 20_000).default(""),
  template: Text(0, 5000).default(""),
  price_from: Text(1, 20).meta({ description: "Decimal text in major units", examples: ["980.00"] }),
  usual_days: WireInt(1, 1000),
  reply_hours: WireInt(1, 1000),
  open: z.boolean().default(true),
  request_cap: Blankable(WireInt(1, 100_000)).meta({
    description: "Requests that may be open at a time; left out, as many as come",
  }),
  images: z.array(Address).max(MOST_PICTURES).optional().meta({
    description:
      "Its pictures, the cover first: your uploads by their `file_location`, and those that it has. Everybody sees them. Left out, they stay",
  }),
  order_fields: z
    .array(FieldDraft)
    .max(50)
    .default([])
    .refine((fields) => fields.filter((field) => field.event_date).length <= 1, rule("one_event_date")),
});
export type ProductDraft = z.output<typeof ProductDraft>;
export type ProductInput = z.input<typeof ProductDraft>;

/** The choices in a text that has one a line; empty lines are none. */
export function choicesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
