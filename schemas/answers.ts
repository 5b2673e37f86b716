import * as z from "zod";
import { isDay } from "@/domain/day";
import { anyConditional, askedAmong } from "@/domain/product/asked";
import { Address, DayText, rule, Text } from "./common";
import type { ProductField } from "./product";

const MOST = 50;
const Value = z.union([Text(0, 5000), z.number(), z.boolean(), z.array(Text(0, 5000)).max(100)]);

/** Answers by field key, before the product's own fields are known. Keys that no field defines are kept. */
export const Answers = z
  .record(Text(1, 64), Value.or(z.null()))
  .refine(isFew, rule("too_many_keys", { max: MOST }))
  .meta({ examples: [{ material: "18k gold", ring_size: 17.5 }] });
export type Answers = z.output<typeof Answers>;

type AnswersSchema = z.ZodType<Record<string, unknown>, Record<string, unknown>>;

/**
 * The schema of the answers to these fields: the form composes it in the browser, the verb on the server. What is not
 * asked, given the other answers, is neither required nor held to anything, and left out.
 */
export function answersTo(fields: readonly ProductField[]): AnswersSchema {
  const conditional = anyConditional(fields);
  const entries = fields.map((field) => {
    const schema = answerTo(field);
    return [field.key, field.shown_when === undefined ? schema : unlessHidden(schema)];
  });
  const whole = z
    .object(Object.fromEntries(entries))
    .catchall(Value.or(z.null()))
    .refine(isFew, rule("too_many_keys", { max: MOST }));
  const schema = conditional ? z.preprocess((given) => withHidden(fields, given), whole) : whole;
  return schema as unknown as AnswersSchema;
}

/** Stands for an answer that was not asked for, between the look at all answers and the look at each. */
const HIDDEN = Symbol("not asked");

function withHidden(fields: readonly ProductField[], given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const asked = new Set(askedAmong(fields, given as Record<string, unknown>));
  const hidden = fields.filter((field) => !asked.has(field)).map(({ key }) => [key, HIDDEN]);
  return { ...given, ...Object.fromEntries(hidden) };
}

function unlessHidden(schema: z.ZodType): z.ZodType {
  return z.unknown().transform((value, context) => {
    if (value === HIDDEN) return undefined;
    const { success, data, error } = schema.safeParse(value, { reportInput: true });
    if (success) return data;
    // Whoever asked puts them into words.
    for (const { message: _, ...issue } of error.issues) context.issues.push(issue as z.core.$ZodRawIssue);
    return z.NEVER;
  });
}

function isFew(answers: Record<string, unknown>): boolean {
  return Object.values(answers).filter((answer) => answer !== undefined).length <= MOST;
}

/** The answer to one field; an empty one counts as none, and none is refused only where the field is required. */
function answerTo(field: ProductField): z.ZodType {
  const answer = ANSWER[field.type](field);
  return z.preprocess(noneIfEmpty, field.required ? answer : answer.optional());
}

const ANSWER = {
  text: textIn,
  textarea: textIn,
  number: numberIn,
  radio: ({ options }) => z.enum(options),
  select: ({ options }) => z.enum(options),
  checkbox: someOf,
  date: dayIn,
  time: () => z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), rule("time")),
  datetime: () =>
    z
      .string()
      .refine(
        (text) => isDay(text.slice(0, 10)) && /^[T ]([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)),
        rule("datetime"),
      ),
  color: () =>
    z
      .string()
      .trim()
      .refine((text) => /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text), rule("color")),
  image: () => Address,
  file: () => Address,
  images: () => z.preprocess(listOfOne, z.array(Address).min(1).max(20)),
} satisfies Record<ProductField["type"], (field: ProductField) => z.ZodType>;

function textIn({ shortest = 1, longest = 5000 }: ProductField): z.ZodType {
  return Text(shortest, longest);
}

function dayIn({ earliest = "", latest = "9999-12-31" }: ProductField): z.ZodType {
  // What is no day at all is neither early nor late.
  return DayText.pipe(
    z
      .string()
      .refine((day) => day >= earliest, rule("day_early", { day: earliest }))
      .refine((day) => day <= latest, rule("day_late", { day: latest })),
  );
}

function numberIn({ min, max, step }: ProductField): z.ZodType {
  let number = z.number();
  if (min !== undefined) number = number.min(min);
  if (max !== undefined) number = number.max(max);
  const stepped =
    step === undefined
      ? number
      : number.refine((value) => isMultiple(value - (min ?? 0), step), rule("step", { step }));
  return z.preprocess(numeric, stepped);
}

/** A checkbox field with choices takes a list of them; one without is a plain yes or no. */
function someOf({ options, required }: ProductField): z.ZodType {
  if (options.length > 0) return z.preprocess(listOfOne, z.array(z.enum(options)).min(1));
  const answer = required ? z.boolean().refine((yes) => yes, rule("tick")) : z.boolean();
  return z.preprocess(yesNo, answer);
}

function noneIfEmpty(value: unknown): unknown {
  const empty =
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0);
  return empty ? undefined : value;
}

function numeric(value: unknown): unknown {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
}

function listOfOne(value: unknown): unknown {
  return typeof value === "string" ? [value] : value;
}

function yesNo(value: unknown): unknown {
  return value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : value;
}

function isMultiple(value: number, step: number): boolean {
  const ratio = value / step;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}
