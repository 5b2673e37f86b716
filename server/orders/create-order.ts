import { sideOf, type Viewer } from "@/domain/viewer";
import { type OrderRequest, requestFor, WIRE_STATUS } from "@/schemas/order";
import { claimUploads } from "@/server/attachments/claim-uploads";
import { transaction } from "@/server/db";
import { conflict, missing, notAllowed } from "@/server/errors";
import { parse } from "@/server/parse";
import { answered, claimAnswers, eventDateOf, fieldsOf } from "./answers-to";
import { recordEvent } from "./record-event";
import { REQUEST_COLUMNS } from "./request-dto";

/**
 * Submits a request for a product. The product's fields are kept with the order as they are now, whatever happens
 * to the product later. The request is pending until the merchant confirms it.
 */
export async function createOrder(
  viewer: Viewer,
  request: OrderRequest,
): Promise<{ id: number; status: number }> {
  if (sideOf(viewer) !== "customer") throw notAllowed();
  return transaction(async (tx) => {
    const product = await tx.product.findUnique({ where: { id: request.archive_id } });
    if (!product) throw missing("no_product");
    if (!product.open) throw conflict("product_closed", { product: product.title });

    const fields = fieldsOf(product.fields);
    // The same schema as the form's, now that the product's own questions are known.
    const { title, content, phone, order_extra } = parse(requestFor(fields, product.template), request);
    const extra = answered(order_extra);
    const { id } = await tx.order.create({
      data: {
        customerId: viewer.id,
        productId: product.id,
        title,
        content,
        phone,
        images: [],
        eventDate: eventDateOf(fields, extra, request.event_date) || null,
        extra,
        fields,
      },
    });
    const { addresses: images } = await claimUploads(tx, viewer, id, { images: request.images }, "image");
    if (images.length > 0) await tx.order.update({ where: { id }, data: { images } });
    await claimAnswers(tx, viewer, id, fields, extra);
    await recordEvent(tx, viewer, {
      orderId: id,
      type: "submitted",
      to: "pending",
      wrote: REQUEST_COLUMNS,
    });
    return { id, status: WIRE_STATUS.pending };
  });
}
