import { endpoint } from "../endpoint";
import { CLOSED_SALE, PAYMENT, SALE } from "../examples/sale";
import { Payment, PaymentDraft, SaleCancellation, SaleListQuery, SaleQuery, SalesOrder } from "../sale";

export const listSalesEndpoint = endpoint({
  method: "GET",
  path: "/api/orders",
  summary: "List your payable orders, newest first; staff see all",
  about:
    "A customer sees their own, staff see all. `status` takes the published words or the numbers that replies carry; one whose payment is announced still waits (0).",
  input: SaleListQuery,
  data: SalesOrder,
  paged: true,
  example: { input: { status: "waiting", page_size: 20 }, data: [SALE] },
});

export const getSaleEndpoint = endpoint({
  method: "GET",
  path: "/api/order/detail",
  summary: "Read one payable order",
  about:
    "For its customer, and for staff. Name it by its number or by its id, as `order_id`; `id` takes the id too. The lines in `details` are the accepted quote's; what the customer sent along is in `accepted_with`.",
  input: SaleQuery,
  data: SalesOrder,
  example: { input: { order_id: SALE.order_id }, data: SALE },
});

export const paySaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/payment",
  summary: "Announce a payment (customer), or record that it has arrived (merchant)",
  about:
    "Payment is offline: the customer transfers `amount`, quoting `reference`, or pays in cash, and says so with this call, once. The payable order goes on waiting (0) until staff make the same call, which says that the money is there: it is paid (1). Staff may do so before anything was announced. The amount is always the accepted quote's. `-1` when it is paid or closed already, or when the shop does not take that `pay_way`.",
  input: PaymentDraft,
  data: Payment,
  example: {
    input: { order_id: SALE.order_id, pay_way: "bank_transfer", remark: "Sent this morning." },
    data: PAYMENT,
  },
});

export const cancelSaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/cancel",
  summary: "Cancel a payable order while it is unpaid, and the order it was made from",
  about:
    "For its customer, and for staff. A reason may be left out; if there is one, it is the last word in the thread. What is paid is refunded, not cancelled (`-1`).",
  input: SaleCancellation,
  data: SalesOrder,
  example: {
    input: { order_id: SALE.order_id, reason: "We found our grandparents' rings." },
    data: CLOSED_SALE,
  },
});
