import { OrderRequest, requestFor, WIRE_STATUS } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";
import type { Customer } from "./authenticate";
import { rowsOf, transaction } from "./database";
import { OUTBOX } from "./outbox";
import { invalid, Refusal } from "./refusal";

type Product = {
  template: string;
  open: boolean;
  cap: number | null;
  fields: ProductField[];
  version: string;
};

const PRODUCT = {
  name: "product",
  text: `SELECT "template", "open", "requestCap" AS cap, "fields", "id" || ' ' || "updatedAt" AS version FROM "Product" WHERE "id" = $1`,
};
/** A product that takes so many requests at a time is held while they are counted. */
const HOLD = { name: "hold", text: `SELECT FROM "Product" WHERE "id" = $1 FOR NO KEY UPDATE` };
const OPEN = {
  name: "open",
  text: `SELECT COUNT(*)::int AS count FROM (SELECT FROM "Order" WHERE "productId" = $1 AND "turn" <> 'none' LIMIT $2) opened`,
};
/** Order, event and deliveries in one statement, which is one transaction. */
const CREATE = {
  name: "create",
  text: `WITH made AS (
      INSERT INTO "Order" ("customerId", "productId", "title", "content", "phone", "images", "eventDate", "extra", "fields")
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      RETURNING "id", "version", "turn", "updatedAt"
    ), fact AS (
      INSERT INTO "Event" ("orderId", "customerId", "seq", "createdAt", "status", "turn", "type",
        "actorId", "actorSide", "actorName", "to", "data", "request")
      SELECT "id", $1, "version", "updatedAt", 'pending', "turn", 'submitted', $1, 'customer', $10, 'pending', '{}', $11
      FROM made RETURNING "id", "orderId", "customerId", "type", "createdAt"
    ), ${OUTBOX}
    SELECT "id" FROM made`,
};

/** CREATE: a request for a product, with pictures that are elsewhere. */
export async function createOrder(customer: Customer, body: unknown) {
  const { data: chosen } = OrderRequest.pick({ archive_id: true }).safeParse(body);
  if (!chosen) throw invalid();
  const [product] = await rowsOf<Product>(PRODUCT, [chosen.archive_id]);
  if (!product?.open) throw new Refusal(-1, "It cannot be ordered.");
  const { data: request } = schemaFor(product).safeParse(body);
  if (!request) throw invalid();

  const { archive_id, title, content, phone, images } = request;
  const extra = answersIn(request.order_extra);
  const eventDate = request.event_date || eventDateIn(product.fields, extra);
  const kept = { title, content, phone, images, eventDate, extra, fields: product.fields };
  const values = [
    ...[customer.id, archive_id, title, content, phone, JSON.stringify(images), eventDate],
    ...[JSON.stringify(extra), JSON.stringify(product.fields)],
    ...[customer.name, JSON.stringify({ productId: archive_id, ...kept })],
  ];
  const { cap } = product;
  const insert = (rows: typeof rowsOf) => rows<{ id: number }>(CREATE, values);
  const [made] = cap === null ? await insert(rowsOf) : await ifRoom(archive_id, cap, insert);
  return { data: { id: made?.id, status: WIRE_STATUS.pending } };
}

async function ifRoom<T>(
  productId: number,
  cap: number,
  insert: (rows: typeof rowsOf) => Promise<T>,
): Promise<T> {
  return transaction(async (rows) => {
    await rows(HOLD, [productId]);
    const [open] = await rows<{ count: number }>(OPEN, [productId, cap]);
    if ((open?.count ?? 0) >= cap) throw new Refusal(-1, "It is full.");
    return insert(rows);
  });
}

const schemas = new Map<string, ReturnType<typeof requestFor>>();

/** A product's schema is made once for each of its versions. */
function schemaFor({ fields, template, version }: Product) {
  const schema = schemas.get(version) ?? requestFor(fields, template);
  schemas.set(version, schema);
  return schema;
}

function answersIn(parsed: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

function eventDateIn(fields: ProductField[], extra: Record<string, unknown>): string | null {
  const answer = extra[fields.find((field) => field.event_date)?.key ?? ""];
  return typeof answer === "string" ? answer.slice(0, 10) : null;
}
