import * as z from "zod";
import { isTimeZone } from "@/domain/day";
import { CURRENCIES } from "@/domain/money";
import { Email, Password } from "./account";
import { Address, Name, rule, Text, WireInt } from "./common";
import { ClosedDays, ClosedDaysDraft, Week, WeekDraft } from "./hours";

export const TimeZone = Text(1, 64)
  .refine(isTimeZone, rule("time_zone"))
  .meta({ description: "An IANA time zone: days begin and end there", examples: ["Asia/Shanghai"] });

const Currency = Text(3, 3)
  .refine((code) => CURRENCIES.includes(code), rule("currency_code"))
  .meta({ description: "ISO 4217", examples: ["USD"] });

/** What the owner sets. The first four are always sent; what is left out of the others stays. */
export const ShopUpdate = z.object({
  name: Name(1, 100).meta({ examples: ["Willow Lane Studios"] }),
  time_zone: TimeZone,
  currency: Currency,
  pay_how: Text(0, 2000).meta({ description: "Where to pay by transfer or in cash; customers read it" }),
  terms: Text(0, 10_000).optional().meta({
    description: "What customers agree to with a request and a quote; empty for nothing in writing",
  }),
  hours: Text(0, 500).optional().meta({
    description:
      "What else customers should know of when somebody is there, in your words; it stands beside `week`",
  }),
  week: WeekDraft.optional(),
  closed_days: ClosedDaysDraft.optional(),
  address: Text(0, 500).optional().meta({
    description: "Postal, in as many lines as it takes; it stands at the head of quotes and receipts",
  }),
  tax_number: Name(0, 64).optional().meta({
    description: "By which the shop pays taxes; it stands at the head of quotes and receipts",
  }),
  stickers: z.boolean().optional().meta({ description: "Whether stickers are offered in messages" }),
  logo: Address.or(z.literal("")).optional().meta({
    description: "One of your uploaded pictures, by its `file_location`; everybody sees it. Empty for none",
  }),
  reply_goal: WireInt(1, 1000).optional().meta({
    description: "Hours within which the shop means to reply; of its working hours, where `week` has any",
  }),
  watermark_sketches: z.boolean().optional().meta({
    description: "Customers see sketches with the shop's name across them",
  }),
  files_after_balance: z.boolean().optional().meta({
    description:
      "Customers see sketches and finished work so until everything is paid, and get the files themselves then",
  }),
});
export type ShopUpdate = z.output<typeof ShopUpdate>;

/** What a shop without an owner is asked at first. */
export const ShopSetup = ShopUpdate.pick({ name: true, time_zone: true, currency: true }).extend({
  real_name: Name(1, 100),
  email: Email,
  password: Password,
  code: Text(1, 100),
});
export type ShopSetup = z.output<typeof ShopSetup>;

export const ShopSettings = z
  .object({
    name: z.string(),
    time_zone: z.string(),
    currency: z.string(),
    pay_how: z.string(),
    terms: z.string(),
    hours: z.string(),
    week: Week,
    closed_days: ClosedDays,
    address: z.string(),
    tax_number: z.string(),
    reply_goal: z.int(),
    stickers: z.boolean(),
    watermark_sketches: z.boolean(),
    files_after_balance: z.boolean(),
    logo: z.string().meta({ description: "Its address, or empty" }),
    currency_locked: z.boolean().meta({ description: "There are prices in it, so the currency stays" }),
  })
  .meta({ id: "Shop" });
export type ShopSettings = z.output<typeof ShopSettings>;
