import type { RequestInput } from "@/components/form/request-form-type";
import { laidOver, startValues } from "@/components/form/start-values";
import type { Answered, Order } from "@/schemas/order";
import { fromWireField, type ProductField } from "@/schemas/product";

type Requested = Pick<
  Order,
  "archive_id" | "title" | "content" | "phone" | "images" | "event_date" | "order_fields"
>;

/** The questions as they were asked, whatever the product asks today. */
export function questionsOf({ order_fields }: Pick<Requested, "order_fields">): ProductField[] {
  return order_fields.map(({ value: _, ...field }) => fromWireField(field));
}

/** A request as the form shows it. */
export function requestAsTyped(order: Requested): RequestInput {
  const { archive_id, title, content, phone, images, event_date, order_fields } = order;
  const blank = startValues(archive_id, content, questionsOf(order));
  const answers = order_fields.map((field) => [field.field_name, answerAsTyped(field)] as const);
  const order_extra: RequestInput["order_extra"] = Object.fromEntries(answers);
  return laidOver(blank, { title, phone, images, event_date, order_extra });
}

/** Inputs hold text, and a moment with the letter that the device's own picker writes. */
function answerAsTyped({ type, content, value }: Answered): unknown {
  if (typeof value === "number") return String(value);
  if (type === "datetime" && typeof value === "string") return value.replace(" ", "T");
  const isList = type === "images" || (type === "checkbox" && content !== "");
  return isList && typeof value === "string" && value !== "" ? [value] : value;
}
