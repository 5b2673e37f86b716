import type { CardPage, CardPayment } from "../sale";
import { SALE } from "./sale";

const DEPOSIT = { instalment: 1, amount: 90_000, currency: SALE.currency };

/** Where the deposit is paid by card. */
export const CARD_PAGE: CardPage = {
  id: SALE.id,
  order_id: SALE.order_id,
  ...DEPOSIT,
  url: "https://checkout.stripe.com/c/pay/cs_live_a1B2c3",
  expires_time: SALE.created_time + 90_000,
};

/** The deposit, paid by card. */
export const CARD_PAYMENT: CardPayment = {
  id: SALE.id,
  ...DEPOSIT,
  reference: "cs_live_a1B2c3",
  state: "paid",
  came_amount: 0,
  came_currency: "",
  payment_id: "pi_3Qa1B2c3",
  problem: "",
  said: "",
  next_try_time: 0,
  created_time: SALE.created_time + 3600,
  actions: [],
};

/** Something else came than the deposit. */
export const ODD_CARD_PAYMENT: CardPayment = {
  ...CARD_PAYMENT,
  state: "odd",
  came_amount: 84_600,
  came_currency: "EUR",
  actions: ["settle"],
};
