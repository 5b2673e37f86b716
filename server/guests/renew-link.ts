import type { Viewer } from "@/domain/viewer";
import type { GuestLink } from "@/schemas/guest";
import type { OrderQuery } from "@/schemas/order";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { findOrder } from "@/server/orders/find-order";
import { makeLink } from "./make-link";
import { mustInvite } from "./scope";

/**
 * Makes a new link for the guest whose order this is; the older ones end. For staff. Refuses a conflict where the customer
 * has an account.
 */
export async function renewLink(viewer: Viewer, { id }: OrderQuery): Promise<GuestLink> {
  mustInvite(viewer);
  return transaction(async (tx) => {
    const { title } = await findOrder(tx, viewer, id);
    const made = await makeLink(tx, id);
    if (!made) throw conflict("no_guest");
    await audit(viewer, "link_made", { id, name: title });
    return made;
  });
}
