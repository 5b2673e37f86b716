import type { ProductField } from "@/schemas/product";
import type { RequestInput } from "./request-form-type";

/** What the form of a product starts with. */
export function startValues(
  productId: number,
  template: string,
  fields: readonly ProductField[],
): RequestInput {
  return {
    archive_id: productId,
    title: "",
    content: template,
    phone: "",
    images: [],
    order_extra: Object.fromEntries(fields.map((field) => [field.key, blankAnswer(field)])),
    event_date: "",
  };
}

/** A draft's values laid over those: answers to questions that the product no longer asks are left behind. */
export function laidOver(
  start: RequestInput,
  { order_extra = {}, ...values }: Partial<RequestInput>,
): RequestInput {
  const answers = Object.entries(start.order_extra ?? {}).map(([key, blank]) => [
    key,
    sameKind(order_extra[key], blank),
  ]);
  return { ...start, ...values, archive_id: start.archive_id, order_extra: Object.fromEntries(answers) };
}

function blankAnswer({ type, options }: ProductField): string | boolean | string[] {
  if (type === "images") return [];
  if (type !== "checkbox") return "";
  return options.length > 0 ? [] : false;
}

function sameKind(answer: unknown, blank: unknown): unknown {
  return typeof answer === typeof blank && Array.isArray(answer) === Array.isArray(blank) ? answer : blank;
}
