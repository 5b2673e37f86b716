import * as z from "zod";
import { Answers } from "@/schemas/answers";
import type { Requested } from "@/schemas/event";
import { type ProductField, ProductFields, toWireField } from "@/schemas/product";
import { absolute } from "@/server/attachments/addresses";

/** What was asked for, as the columns of an order keep it. */
const RequestRow = z.object({
  productId: z.int(),
  title: z.string(),
  content: z.string(),
  phone: z.string(),
  images: z.array(z.string()),
  eventDate: z.string().nullable(),
  extra: Answers,
  fields: ProductFields,
});
const PartOfRow = RequestRow.partial();
export type RequestValues = z.output<typeof RequestRow>;
export type RequestColumn = keyof RequestValues;
export const REQUEST_COLUMNS = RequestRow.keyof().options;

/** The column behind each field of the wire. */
const COLUMN_OF = {
  archive_id: "productId",
  title: "title",
  content: "content",
  phone: "phone",
  images: "images",
  event_date: "eventDate",
  order_extra: "extra",
  order_fields: "fields",
} as const satisfies Record<keyof Requested, RequestColumn>;

/** The fields of a product's orders are the same text again and again; so many of such texts are known at once. */
const known = new Map<string, ProductField[]>();
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 20_000;

function fieldsTold(text: string): ProductField[] {
  const before = known.get(text);
  if (before) return before;
  const fields = ProductFields.parse(JSON.parse(text));
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, fields);
  return fields;
}

/** The same as a statement tells it: with the fields as JSON's text. */
export type RequestTold = Omit<RequestValues, "fields"> & { fields: string };

/** What was asked for, as the wire shows it; pictures as absolute addresses, each field with its answer. */
export function toRequest(row: RequestTold): Requested {
  return requestedIn({ ...row, fields: fieldsTold(row.fields) });
}

/** The same of a part of the columns, as a fact that wrote only those keeps them. */
export function toPartialRequest(kept: unknown): Partial<Requested> {
  const part = PartOfRow.parse(kept);
  const whole = requestedIn({ ...NOTHING, ...part });
  const written = Object.entries(COLUMN_OF).filter(([, column]) => part[column] !== undefined);
  return Object.fromEntries(written.map(([name]) => [name, whole[name as keyof Requested]]));
}

const NOTHING: z.output<typeof RequestRow> = {
  productId: 0,
  title: "",
  content: "",
  phone: "",
  images: [],
  eventDate: null,
  extra: {},
  fields: [],
};

function requestedIn(row: z.output<typeof RequestRow>): Requested {
  return {
    archive_id: row.productId,
    title: row.title,
    content: row.content,
    phone: row.phone,
    images: row.images.map(absolute),
    event_date: row.eventDate ?? "",
    order_extra: row.extra,
    order_fields: row.fields.map((field) => ({ ...toWireField(field), value: row.extra[field.key] ?? "" })),
  };
}
