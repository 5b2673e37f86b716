import type { UploadKind } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import { answersTo } from "@/schemas/answers";
import { type ProductField, ProductFields } from "@/schemas/product";
import { claimUploads } from "@/server/attachments/claim-uploads";
import type { Tx } from "@/server/db";
import { parse } from "@/server/parse";

/** Answers by the key of their question. */
export type Answered = Record<string, string | number | boolean | string[] | null>;

/** What the fields that take uploads take. */
const UPLOADS: Partial<Record<ProductField["type"], UploadKind>> = {
  image: "image",
  images: "image",
  file: "file",
};

/** The fields of a product or an order, as kept. */
export function fieldsOf(kept: unknown): ProductField[] {
  return ProductFields.parse(kept);
}

/** Answers held to the fields' rules; keys that no field defines are kept. Throws invalid, under `order_extra`. */
export function checkAnswers(fields: ProductField[], given: unknown): Answered {
  return answered(parse(answersTo(fields), given, "order_extra"));
}

/** Parsed answers as they are kept: what was left empty is not there. */
export function answered(parsed: Record<string, unknown>): Answered {
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined)) as Answered;
}

/** Ties the uploads among the answers to file fields to the order; picture fields take only pictures. */
export async function claimAnswers(
  tx: Tx,
  viewer: Viewer,
  orderId: number,
  fields: ProductField[],
  answers: Answered,
): Promise<void> {
  for (const { key, type } of fields) {
    const kind = UPLOADS[type];
    const given = givenTo(key, answers);
    if (kind && given.length > 0)
      await claimUploads(tx, viewer, orderId, { [`order_extra.${key}`]: given }, kind);
  }
}

/** The addresses that stand in answers to fields that take uploads. */
export function uploadsAmong(fields: ProductField[], answers: Answered): string[] {
  return fields.filter(({ type }) => UPLOADS[type]).flatMap(({ key }) => givenTo(key, answers));
}

function givenTo(key: string, answers: Answered): string[] {
  return [answers[key] ?? []].flat().map(String);
}

/** The day something is needed: what the caller gave, else the answer to the field marked as the event date, else "". */
export function eventDateOf(fields: ProductField[], answers: Answered, given: string): string {
  const key = fields.find((field) => field.event_date)?.key;
  const answered = key === undefined ? undefined : answers[key];
  return given || (typeof answered === "string" ? answered.slice(0, 10) : "");
}
