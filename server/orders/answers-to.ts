import { answersTo } from "@/schemas/answers";
import { type ProductField, ProductFields } from "@/schemas/product";
import { uploadKey } from "@/server/attachments/addresses";
import { parse } from "@/server/parse";

type Answered = Record<string, string | number | boolean | string[] | null>;

const FILE_TYPES: readonly ProductField["type"][] = ["image", "images", "file"];

/** The fields of a product or an order, as kept. */
export function fieldsOf(kept: unknown): ProductField[] {
  return ProductFields.parse(kept);
}

/** Answers held to the fields' rules; keys that no field defines are kept. Throws invalid, under `order_extra`. */
export function checkAnswers(fields: ProductField[], given: unknown): Answered {
  const answers = parse(answersTo(fields), given, "order_extra") as Record<
    string,
    Answered[string] | undefined
  >;
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answered;
}

/** The uploads among the answers to file fields, by the path of the answer. */
export function uploadsIn(fields: ProductField[], answers: Answered): Record<string, string[]> {
  const files = fields.filter(({ type }) => FILE_TYPES.includes(type));
  const given = files.map(
    ({ key }) => [`order_extra.${key}`, [answers[key] ?? []].flat().map(String)] as const,
  );
  return Object.fromEntries(
    given.map(([path, addresses]) => [path, addresses.filter((address) => uploadKey(address))]),
  );
}

/** The day something is needed: what the caller gave, else the answer to the field marked as the event date, else "". */
export function eventDateOf(fields: ProductField[], answers: Answered, given: string): string {
  const key = fields.find((field) => field.event_date)?.key;
  const answered = key === undefined ? undefined : answers[key];
  return given || (typeof answered === "string" ? answered.slice(0, 10) : "");
}
