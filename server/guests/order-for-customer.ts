import type { Viewer } from "@/domain/viewer";
import type { GuestLink, GuestOrderDraft } from "@/schemas/guest";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { insertOrder } from "@/server/orders/create-order";
import { findRequestForm } from "@/server/orders/request-form";
import { findCustomer } from "./find-customer";
import { mailedTo } from "./mailed-to";
import { makeLink } from "./make-link";
import { mustInvite } from "./scope";

/**
 * Takes a request down in a customer's name: the order is theirs, and its timeline says who wrote it for whom. For staff, also for a
 * product that takes no requests at the moment; its questions are kept with the order, unanswered. Who has no account gets a
 * link, which the reply alone tells; whoever gives an address is mailed as of everything that the studio does.
 */
export async function orderForCustomer(viewer: Viewer, draft: GuestOrderDraft): Promise<GuestLink> {
  mustInvite(viewer);
  const { archive_id: productId, title, content, phone = "" } = draft;
  const { fields } = await findRequestForm(productId);
  return transaction(async (tx) => {
    const customer = await findCustomer(tx, draft);
    const request = { productId, title, content, phone, images: [], eventDate: null, extra: {}, fields };
    const { id } = await insertOrder(viewer, customer.id, request, { name: customer.name });
    await audit(viewer, "order_taken_down", { id, name: draft.name });
    const way = (await makeLink(tx, id)) ?? { id, link: "", expire_time: 0 };
    return { ...way, mailed_to: await mailedTo(tx, customer.id, draft.email) };
  });
}
