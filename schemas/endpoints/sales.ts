import { endpoint } from "../endpoint";
import { CLOSED_SALE, PAYMENT, RECEIVED_SALE, REFUNDED_SALE, SALE, SENT_SALE } from "../examples/sale";
import { Pdf } from "../pdf";
import {
  AnnouncementUndoing,
  DeliveryDraft,
  Payment,
  PaymentDraft,
  ReceiptQuery,
  SaleCancellation,
  SaleListQuery,
  SaleQuery,
  SaleReceipt,
  SaleRefund,
  SalesOrder,
} from "../sale";

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

export const printReceiptEndpoint = endpoint({
  method: "GET",
  path: "/api/order/receipt",
  summary: "Read the receipt of a payment as a PDF",
  about:
    "For its customer, and for staff, in the language that the caller reads: of one instalment whose money has come, the last unless told. `-1` while it has not come.",
  answers: "pdf",
  input: ReceiptQuery,
  data: Pdf,
  example: { input: { order_id: SALE.order_id, instalment: 1 }, data: "%PDF-1.7" },
});

export const paySaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/payment",
  summary: "Announce a payment (customer), or record that it has arrived (merchant)",
  about:
    "Payment is offline: the customer transfers `amount`, quoting `reference`, or pays in cash, and says so with this call, once. The payable order goes on waiting (0) until staff make the same call, which says that the money is there: it is paid (1). Staff may do so before anything was announced. The amount is always the accepted quote's. Where the quote asks for a deposit, there are two `instalments`, paid one after the other, each with a call of either side: `instalment` names the one that is meant, and only with the last one it is paid (1). `-1` when it is paid or closed already, when another instalment is due, or when the shop does not take that `pay_way`.",
  input: PaymentDraft,
  data: Payment,
  example: {
    input: { order_id: SALE.order_id, instalment: 1, pay_way: "bank_transfer", remark: "Sent this morning." },
    data: PAYMENT,
  },
});

export const undoAnnouncementEndpoint = endpoint({
  method: "POST",
  path: "/api/order/not_paid",
  summary: "Take back an announced payment (customer), or say that it has not arrived (merchant)",
  about:
    "For its customer, who said by mistake that they had paid, and for staff, who do not find the money. The `instalment` (1 unless told) waits to be paid as before, by card too, and the other side is told. `-1` where no payment of that instalment is announced.",
  input: AnnouncementUndoing,
  data: SalesOrder,
  example: { input: { order_id: SALE.order_id, instalment: 1, remark: "Wrong account." }, data: SALE },
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

export const deliverSaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/deliver",
  summary: "Send the finished piece off, or have it picked up",
  about:
    "For staff, once all of it is paid (1): from then on it is delivering (2). Carrier and tracking number may be left out; with `way` `pickup` there are none. The customer reads all of it.",
  does: "deliver",
  input: DeliveryDraft,
  data: SalesOrder,
  example: {
    input: { order_id: SALE.order_id, carrier: "SF Express", tracking_number: "SF1448807132205" },
    data: SENT_SALE,
  },
});

export const receiveDeliveryEndpoint = endpoint({
  method: "POST",
  path: "/api/order/received",
  summary: "Say that the piece has been received",
  about:
    "For its customer while it is delivering (2), and for staff on their behalf. It is completed (3), and nobody is asked for anything any more.",
  does: "receive_delivery",
  input: SaleReceipt,
  data: SalesOrder,
  example: { input: { order_id: SALE.order_id, remark: "They fit." }, data: RECEIVED_SALE },
});

export const refundSaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/refund",
  summary: "Record that what was paid has been sent back",
  about:
    "For staff, as soon as any of the money has come and however far the piece is: send back all that came, then say so here, with the reason, which is the last word in the thread. It is refunded (9), and nothing is asked for any more. What came by card goes back by itself: it is refunding (8) until it has. What is still unpaid is cancelled, not refunded (`-1`).",
  does: "refund",
  input: SaleRefund,
  data: SalesOrder,
  example: {
    input: { order_id: SALE.order_id, reason: "The gold did not come; the deposit is on its way back." },
    data: REFUNDED_SALE,
  },
});

export const finishRefundEndpoint = endpoint({
  method: "POST",
  path: "/api/order/refunded",
  summary: "Say that what was to go back to a card was paid back by other means",
  about:
    "For staff, while it is refunding (8) and that hangs: the card's provider refuses, or the shop has no keys any more. It is refunded (9), and the provider is told of it no more; look on its own pages first whether the money is under way after all. How you paid it back is the last word in the thread.",
  does: "finish_refund",
  input: SaleRefund,
  data: SalesOrder,
  example: {
    input: {
      order_id: SALE.order_id,
      reason: "The card is closed, so we sent the deposit by bank transfer.",
    },
    data: REFUNDED_SALE,
  },
});
