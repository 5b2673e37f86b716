import { sideOf, type Viewer } from "@/domain/viewer";
import { type OrderRequest, WIRE_STATUS } from "@/schemas/order";
import { keptAddress, namesUpload } from "@/server/attachments/addresses";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { type Prisma, rowsOf, sql, transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { parse } from "@/server/parse";
import { answered, claimAnswers, eventDateOf, uploadsAmong } from "./answers-to";
import { announce, eventOf, QUEUED } from "./record-event";
import { refuseFull } from "./refuse-full";
import { REQUEST_COLUMNS, type RequestValues } from "./request-dto";
import { findRequestForm, isUnchanged, knownRequestForm, type RequestForm } from "./request-form";

type Created = { id: number; status: number };

/**
 * Submits a request for a product. The product's fields are kept with the order as they are now, whatever happens
 * to the product later. The request is pending until the merchant confirms it.
 */
export async function createOrder(viewer: Viewer, request: OrderRequest): Promise<Created> {
  if (sideOf(viewer) !== "customer") throw notAllowed();
  return (await createAsKnown(viewer, request)) ?? createAsFound(viewer, request);
}

/**
 * A product is mostly what it was at the last request for it, so the statement that makes the order asks for that, too.
 * @returns null where it is not, or where more is to be said or done than this
 */
async function createAsKnown(viewer: Viewer, request: OrderRequest): Promise<Created | null> {
  const form = knownRequestForm(request.archive_id);
  if (!form?.open || form.cap !== null) return null;
  const { data: parsed } = form.schema.safeParse(request);
  const asked = parsed && toRequest(form, parsed);
  if (!asked || asked.namesUploads) return null;
  return insertWhen(isUnchanged(request.archive_id, form), viewer, viewer.id, asked.values);
}

async function createAsFound(viewer: Viewer, request: OrderRequest): Promise<Created> {
  const form = await findRequestForm(request.archive_id);
  if (!form.open) throw conflict("product_closed", { product: form.title });
  // The same schema as the form's, now that the product's own questions are known.
  const parsed = parse(form.schema, request);
  const { values, namesUploads } = toRequest(form, parsed);
  const insert = () => insertOrder(viewer, viewer.id, values);
  // One statement is a transaction by itself; uploads are tied to the order in the same one.
  if (!namesUploads && form.cap === null) return insert();
  return transaction(async (tx) => {
    if (form.cap !== null) await refuseFull(tx, request.archive_id, form.title);
    const order = await insert();
    await claimUploads(tx, viewer, order.id, { images: parsed.images }, "image");
    await claimAnswers(tx, viewer, order.id, form.fields, values.extra);
    return order;
  });
}

/** A request as it is kept, and whether anything that was uploaded belongs to it. */
function toRequest({ fields }: RequestForm, parsed: ReturnType<RequestForm["schema"]["parse"]>) {
  const { archive_id: productId, event_date, order_extra, images, ...texts } = parsed;
  const extra = answered(order_extra);
  const eventDate = eventDateOf(fields, extra, event_date) || null;
  const namesUploads = [...images, ...uploadsAmong(fields, extra)].some(namesUpload);
  return {
    values: { ...texts, productId, images: images.map(keptAddress), eventDate, extra, fields },
    namesUploads,
  };
}

/** Writes down a request of this customer's, and who did so. `data` is what the timeline says of it beside that. */
export async function insertOrder(
  viewer: Viewer,
  customerId: number,
  request: RequestValues,
  data: Record<string, string> = {},
): Promise<Created> {
  const made = await insertWhen(sql`TRUE`, viewer, customerId, request, data);
  if (!made) throw new Error("An order was made that has no number.");
  return made;
}

/** The same, if this is true as it is written; else nothing is, and the answer is null. */
async function insertWhen(
  condition: Prisma.Sql,
  viewer: Viewer,
  customerId: number,
  request: RequestValues,
  data: Record<string, string> = {},
): Promise<Created | null> {
  const { productId, title, content, phone, eventDate } = request;
  const [images, extra, fields] = [request.images, request.extra, request.fields].map((value) =>
    JSON.stringify(value),
  );
  const fact = { type: "submitted", to: "pending", data, wrote: REQUEST_COLUMNS } as const;
  const [made] = await rowsOf<{ id: number; queued: number }>(sql`
    WITH made AS (
      INSERT INTO "Order" ("customerId", "productId", "title", "content", "phone", "images", "eventDate", "extra", "fields")
      SELECT ${customerId}::int, ${productId}::int, ${title}::text, ${content}::text, ${phone}::text, ${images}::jsonb,
        ${eventDate}::text, ${extra}::jsonb, ${fields}::jsonb
      WHERE ${condition}
      RETURNING *
    ), ${eventOf(viewer, fact, sql`made o`)}
    SELECT "id", ${QUEUED} FROM made`);
  if (!made) return null;
  announce(made.queued);
  return { id: made.id, status: WIRE_STATUS.pending };
}
