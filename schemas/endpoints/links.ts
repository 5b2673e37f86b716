import * as z from "zod";
import { endpoint } from "../endpoint";
import { OrderQuery } from "../order";

export const endLinksEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/end_links",
  summary: "End every link that opens an order without signing in",
  about:
    "For the order's customer and for staff, in every status. Mails carry links that open their one order for its customer; whoever came by one is out at once, and those who sign in notice nothing. Links made from now on serve again.",
  input: OrderQuery,
  data: z.object({ id: z.int() }),
  example: { input: { id: 188 }, data: { id: 188 } },
});
