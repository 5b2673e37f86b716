import * as z from "zod";
import { STAGES } from "@/domain/order/stages";
import { Blankable, Id, UnixTime, WireInt } from "./common";

/** How many months the numbers tell of unless told. */
const NUMBERS_MONTHS = 12;

export const NumbersQuery = z.object({
  months: WireInt(1, 60)
    .default(NUMBERS_MONTHS)
    .meta({ description: "This month and those before it, so many in all" }),
  archive_id: Blankable(Id).meta({ description: "Only requests for this product" }),
});
export type NumbersQuery = z.output<typeof NumbersQuery>;

const Figures = z.object({
  requests: z.int(),
  replied: z.int().meta({ description: "Of these, how many the studio has answered" }),
  reply_median: z.int().meta({ description: "Seconds until it did, for half of them; 0 if none" }),
  reply_most: z.int().meta({ description: "Seconds until it did, for nine of ten; 0 if none" }),
  won: z.int().meta({ description: "How many led to an accepted quote" }),
  lost: z.int().meta({
    description:
      "How many were declined, or cancelled after a quote, or whose quote expired or was withdrawn and no other followed",
  }),
  sketched: z.int().meta({ description: "For how many sketches were sent" }),
  rounds: z.int().meta({ description: "How many rounds of sketches that were" }),
  due: z
    .int()
    .meta({ description: "How many were handed over and had a day that was promised, or else asked for" }),
  on_time: z.int().meta({ description: "Of these, how many were handed over by the end of that day" }),
});
export type Figures = z.output<typeof Figures>;

/** How the studio did with the requests of some months. */
export const Numbers = z
  .object({
    all: Figures,
    working_hours: z.boolean().meta({
      description: "Whether the time until the studio's answer counts the shop's opening hours alone",
    }),
    months: z
      .array(Figures.extend({ month: z.string().meta({ examples: ["2026-11"] }) }))
      .meta({ description: "By the month in which the request came, the oldest first" }),
    products: z
      .array(Figures.extend({ archive_id: z.int(), title: z.string() }))
      .meta({ description: "By product, the most asked for first" }),
    stages: z
      .array(
        z.object({
          stage: z.enum(STAGES),
          orders: z.int().meta({ description: "How many stood there" }),
          merchant_seconds: z.int().meta({ description: "How long it was the studio's turn, on average" }),
          customer_seconds: z.int().meta({ description: "How long it was the customer's turn, on average" }),
        }),
      )
      .meta({ description: "How long orders stood in each stage until now" }),
    reasons: z
      .array(
        z.object({
          reason: z.string(),
          count: z.int(),
          last_time: UnixTime,
          comm_order_id: z.int().meta({ description: "The last order for which it was said" }),
        }),
      )
      .meta({ description: "Why quotes were declined, at most 20, the most frequent first" }),
  })
  .meta({ id: "Numbers" });
export type Numbers = z.output<typeof Numbers>;
