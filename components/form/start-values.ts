import type * as z from "zod";
import { askedAmong } from "@/domain/product/asked";
import type { Answers } from "@/schemas/answers";
import type { OrderRequest } from "@/schemas/order";
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
export function laidOver(start: RequestInput, draft: Partial<RequestInput>): RequestInput {
  const answers = laid(start.order_extra, draft.order_extra ?? {});
  return { ...laid(start, draft), archive_id: start.archive_id, order_extra: answers };
}

/**
 * What is sent of what is written: nothing for a question that is not asked or has no answer, and always in the same order. The same
 * request sent again, perhaps after a reload, has to be the same to the letter.
 */
export function asSent(
  { order_extra, ...own }: RequestInput,
  fields: readonly ProductField[],
): z.input<typeof OrderRequest> {
  const { archive_id, title, content, phone, images = [], event_date = "" } = own;
  const answers = askedAmong(fields, order_extra)
    .map(({ key }) => [key, order_extra[key]] as const)
    .filter(([, answer]) => !isBlank(answer));
  return {
    archive_id,
    title,
    content,
    phone,
    images,
    event_date,
    order_extra: Object.fromEntries(answers) as Answers,
  };
}

/** Whether nothing was answered; a box that is not ticked is not a no. */
export function isBlank(answer: unknown): boolean {
  return (
    !answer ||
    (Array.isArray(answer) && answer.length === 0) ||
    (typeof answer === "string" && answer.trim() === "")
  );
}

function blankAnswer({ type, options }: ProductField): string | boolean | string[] {
  if (type === "images") return [];
  if (type !== "checkbox") return "";
  return options.length > 0 ? [] : false;
}

/** Storage may hold anything: only what is of the same kind is taken over. */
function laid<T extends object>(start: T, over: Partial<T>): T {
  const entries = Object.entries(start).map(([key, blank]) => [key, sameKind(over[key as keyof T], blank)]);
  return Object.fromEntries(entries) as T;
}

function sameKind(answer: unknown, blank: unknown): unknown {
  return typeof answer === typeof blank && Array.isArray(answer) === Array.isArray(blank) ? answer : blank;
}
