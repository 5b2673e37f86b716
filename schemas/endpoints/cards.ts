import * as z from "zod";
import { endpoint } from "../endpoint";
import { CARD_PAGE, CARD_PAYMENT, ODD_CARD_PAYMENT } from "../examples/card-payment";
import { SALE } from "../examples/sale";
import { CardChoice, CardDraft, CardPage, CardPayment, CardSettlement, SaleQuery } from "../sale";

export const openCardPageEndpoint = endpoint({
  method: "POST",
  path: "/api/payment/card",
  summary: "Open a page on which to pay by card",
  about:
    "For its customer, where the shop takes cards: lead their browser to `url`. It is the same page until it closes, however often you ask. The provider says that the money has come, which makes the instalment paid; when it is paid otherwise, or the order is called off, the page closes, and what was paid too late goes back. `-1` when nothing waits to be paid, the shop takes no cards, the provider does not take the amount, or money has come on another page that does not count yet. HTTP 503 while the provider cannot be reached: ask again.",
  input: CardDraft,
  data: CardPage,
  example: { input: { order_id: SALE.order_id, instalment: 1 }, data: CARD_PAGE },
});

export const listCardPaymentsEndpoint = endpoint({
  method: "GET",
  path: "/api/payment/cards",
  summary: "Read what became of the pages on which a payable order could be paid by card, newest first",
  about:
    "For its customer, and for staff, who also read why money is not on its way back and when that is tried again. There is one for each time that somebody opened a page.",
  input: SaleQuery,
  data: z.array(CardPayment),
  example: { input: { order_id: SALE.order_id }, data: [CARD_PAYMENT] },
});

export const checkCardPageEndpoint = endpoint({
  method: "POST",
  path: "/api/payment/card/check",
  summary: "Ask the provider what became of a page for paying by card",
  about:
    "For its customer, who comes back from it before the provider's message does, and for staff. What the provider says counts at once. Its messages come by themselves all the same, and whoever never asks is told by them.",
  input: CardChoice,
  data: CardPayment,
  example: {
    input: { order_id: SALE.order_id, reference: CARD_PAYMENT.reference },
    data: CARD_PAYMENT,
  },
});

export const settleCardPaymentEndpoint = endpoint({
  method: "POST",
  path: "/api/payment/card/settled",
  summary: "Say that you have seen to money that came by card and does not count",
  about:
    "For staff, where `actions` has `settle`: other money came than was asked for (`odd`), or what came too late cannot be sent back (`returning`). See to it on the provider's own pages, then say here what you did, which the customer reads in the thread. The instalment may be paid anew then. `-1` where there is nothing to see to.",
  input: CardSettlement,
  data: CardPayment,
  example: {
    input: {
      order_id: SALE.order_id,
      reference: ODD_CARD_PAYMENT.reference,
      reason: "Your payment came in another currency. We sent it back; please pay again.",
    },
    data: { ...ODD_CARD_PAYMENT, state: "settled", actions: [] },
  },
});
