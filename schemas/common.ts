import * as z from "zod";
import { isDay } from "@/domain/day";

/**
 * Schemas carry no sentences. A rule that Zod has no code for names itself here; the sentence for it, in each
 * language, stands in `i18n/` under `issues`.
 */
export const rule = (name: string, values: Record<string, string | number> = {}) => ({
  params: { rule: name, ...values },
});

/**
 * Text trimmed at its ends, of `min` to `max` characters (an emoji is one), without NUL or half characters, which the
 * database could not give back unchanged.
 */
export const Text = (min: number, max: number) =>
  z
    .string()
    .trim()
    .refine((text) => min === 0 || text !== "", rule("required"))
    .refine((text) => text === "" || lengthOf(text) >= min, rule("too_small_text", { min }))
    .refine((text) => lengthOf(text) <= max, rule("too_big_text", { max }))
    .refine((text) => !text.includes("\u0000") && text.isWellFormed(), rule("unstorable"))
    .meta({ minLength: min, maxLength: max });

/** A name: without marks that nobody sees, with which one could write another's. */
export const Name = (min: number, max: number) =>
  Text(min, max).refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text), rule("unstorable"));

/** Characters as people count them, not in the units of the machine. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** An integer that may also come as text, as the publication shows it. */
export const WireInt = (min: number, max: number) =>
  z.union([
    z.int().min(min).max(max),
    z
      .string()
      .regex(/^-?\d{1,15}$/)
      .transform(Number)
      .pipe(z.int().min(min).max(max)),
  ]);

/** Something that may be left out; programs that send every field of a form send it empty or null, which is the same. */
export const Blankable = <S extends z.ZodType>(schema: S) =>
  z.preprocess((given) => (given === "" || given === null ? undefined : given), schema.optional());

export const MAX_INT32 = 2_147_483_647;

/** A row's number: 1 to the largest int32. */
export const Id = WireInt(1, MAX_INT32).meta({ description: "A number of ours", examples: [188] });

/** A calendar day. */
export const DayText = z
  .string()
  .refine(isDay, rule("day"))
  .meta({ format: "date", examples: ["2026-12-24"] });

/** 5 to 32 of digits, spaces and `+ - ( )`, at least five of them digits. */
export const Phone = Text(5, 32)
  .refine((text) => /^[\d\p{Zs}+()-]+$/u.test(text) && (text.match(/\d/g) ?? []).length >= 5, rule("phone"))
  .meta({ examples: ["+86 138 0013 8000"] });

/** The path of one of our uploads. */
export const UPLOAD_PATH = /^\/api\/attachment\/file\/([A-Za-z0-9_-]{22})$/;

/** A picture or file: an absolute http(s) address, or the path of one of our uploads. */
export const Address = Text(1, 2000)
  .refine((text) => UPLOAD_PATH.test(text) || isWebAddress(text), rule("address"))
  .meta({ format: "uri", examples: ["https://shop.example/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A"] });

/** Seconds since 1970, as every time on the wire. */
export const UnixTime = z.int().meta({ description: "Unix seconds", examples: [1795327200] });

/** One page of a list, in either published spelling. */
export const Page = z.object({
  current: WireInt(1, 1_000_000).default(1),
  page_size: WireInt(1, 100).optional(),
  pageSize: WireInt(1, 100).optional(),
});

/** Rows to skip and to take for a page, ten a page unless told. */
export function rangeOf({ current, page_size, pageSize }: z.output<typeof Page>): {
  skip: number;
  take: number;
} {
  const take = page_size ?? pageSize ?? 10;
  return { skip: (current - 1) * take, take };
}

/** The kinds of expected refusal. */
export type ErrorKind = "invalid" | "conflict" | "missing" | "unauthenticated" | "not_allowed";

/** Sentences for each bad field, by its path. */
export type FieldErrors = Record<string, string[]>;

/** What a server action answers: an expected refusal is a value, never an exception. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; kind: ErrorKind | "limited" | "internal"; message: string; fields?: FieldErrors };

/** Whether this is an absolute http(s) address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** Whether an address says who calls there. */
export function hasCredentials(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username !== "" || password !== "";
}
