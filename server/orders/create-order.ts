import { sideOf, type Viewer } from "@/domain/viewer";
import { type OrderRequest, WIRE_STATUS } from "@/schemas/order";
import { keptAddress, namesUpload } from "@/server/attachments/addresses";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { rowsOf, sql, transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { parse } from "@/server/parse";
import { answered, claimAnswers, eventDateOf, uploadsAmong } from "./answers-to";
import { announce, eventOf, QUEUED } from "./record-event";
import { refuseFull } from "./refuse-full";
import { REQUEST_COLUMNS, type RequestValues } from "./request-dto";
import { findRequestForm } from "./request-form";

/**
 * Submits a request for a product. The product's fields are kept with the order as they are now, whatever happens
 * to the product later. The request is pending until the merchant confirms it.
 */
export async function createOrder(
  viewer: Viewer,
  request: OrderRequest,
): Promise<{ id: number; status: number }> {
  if (sideOf(viewer) !== "customer") throw notAllowed();
  const { fields, schema, ...product } = await findRequestForm(request.archive_id);
  if (!product.open) throw conflict("product_closed", { product: product.title });
  // The same schema as the form's, now that the product's own questions are known.
  const { archive_id, event_date, order_extra, images, ...texts } = parse(schema, request);
  const extra = answered(order_extra);
  const eventDate = eventDateOf(fields, extra, event_date) || null;
  const insert = () =>
    insertOrder(viewer, viewer.id, {
      ...texts,
      productId: archive_id,
      images: images.map(keptAddress),
      eventDate,
      extra,
      fields,
    });
  // One statement is a transaction by itself; uploads are tied to the order in the same one.
  const uploads = [...images, ...uploadsAmong(fields, extra)].some(namesUpload);
  if (!uploads && product.cap === null) return insert();
  return transaction(async (tx) => {
    if (product.cap !== null) await refuseFull(tx, archive_id, product.title);
    const order = await insert();
    await claimUploads(tx, viewer, order.id, { images }, "image");
    await claimAnswers(tx, viewer, order.id, fields, extra);
    return order;
  });
}

/** Writes down a request of this customer's, and who did so. `data` is what the timeline says of it beside that. */
export async function insertOrder(
  viewer: Viewer,
  customerId: number,
  request: RequestValues,
  data: Record<string, string> = {},
): Promise<{ id: number; status: number }> {
  const { productId, title, content, phone, eventDate } = request;
  const [images, extra, fields] = [request.images, request.extra, request.fields].map((value) =>
    JSON.stringify(value),
  );
  const fact = { type: "submitted", to: "pending", data, wrote: REQUEST_COLUMNS } as const;
  const [made] = await rowsOf<{ id: number; queued: number }>(sql`
    WITH made AS (
      INSERT INTO "Order" ("customerId", "productId", "title", "content", "phone", "images", "eventDate", "extra", "fields")
      VALUES (${customerId}::int, ${productId}::int, ${title}, ${content}, ${phone}, ${images}::jsonb, ${eventDate},
        ${extra}::jsonb, ${fields}::jsonb)
      RETURNING *
    ), ${eventOf(viewer, fact, sql`made o`)}
    SELECT "id", ${QUEUED} FROM made`);
  if (!made) throw new Error("An order was made that has no number.");
  announce(made.queued);
  return { id: made.id, status: WIRE_STATUS.pending };
}
