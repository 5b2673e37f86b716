import { type Instalment, type Payment, type SalesOrder, WIRE_SALE_STATUS } from "../sale";
import { ACCOUNT } from "./account";
import { PRODUCT } from "./product";

const NUMBER = "20261122000061";
const ADDRESS = {
  name: "Mei Tan",
  phone: "+86 139 1622 0417",
  country: "China",
  city: "Shanghai",
  address_info: "27 Wukang Road, flat 402",
};
const RINGS = { price: 189_050, origin_price: 189_050, amount: 189_050, origin_amount: 189_050 };
const MADE = 1795341600;

const NOT_PAID = { pay_way: "", payment_id: "", announced_time: 0, paid_time: 0 } as const;
const DEPOSIT: Instalment = { position: 1, kind: "deposit", amount: 90_000, state: "waiting", ...NOT_PAID };
const BALANCE: Instalment = { position: 2, kind: "balance", amount: 99_050, state: "waiting", ...NOT_PAID };

/** What the customer sends along with accepting. */
export const ACCEPTED_WITH = { remark: "Please post the ring gauge first.", address: ADDRESS };

/** The payable order that accepting the quote makes. */
export const SALE: SalesOrder = {
  id: 61,
  order_id: NUMBER,
  comm_order_id: 188,
  user_id: ACCOUNT.id,
  user: { id: ACCOUNT.id, user_name: ACCOUNT.user_name },
  type: "goods",
  status: WIRE_SALE_STATUS.waiting,
  amount: RINGS.amount,
  origin_amount: RINGS.amount,
  discount_amount: 0,
  paid_amount: 0,
  left_amount: RINGS.amount,
  refunded_amount: 0,
  refunded_time: 0,
  currency: "USD",
  ...NOT_PAID,
  instalments: [DEPOSIT, BALANCE],
  delivery: null,
  remark: ACCEPTED_WITH.remark,
  order_address: ADDRESS,
  details: [{ goods_id: PRODUCT.id, title: PRODUCT.title, quantity: 1, ...RINGS }],
  accepted_with: ACCEPTED_WITH,
  created_time: MADE,
  updated_time: MADE,
};

/** The same once it has been called off. */
export const CLOSED_SALE: SalesOrder = {
  ...SALE,
  status: WIRE_SALE_STATUS.closed,
  left_amount: 0,
  instalments: [DEPOSIT, BALANCE].map((part) => ({ ...part, state: "void" as const })),
  updated_time: MADE + 3600,
};

/** What the customer is told who has announced the deposit. */
export const PAYMENT: Payment = {
  id: SALE.id,
  order_id: NUMBER,
  status: WIRE_SALE_STATUS.announced,
  instalment: DEPOSIT.position,
  kind: DEPOSIT.kind,
  amount: DEPOSIT.amount,
  currency: "USD",
  reference: NUMBER,
  confirmed_by: "shop",
  instructions: "By bank transfer to Willow Lane Studios, Demo Bank, account 0000 1234 5678",
  pay_way: "bank_transfer",
  payment_id: "",
  announced_time: MADE + 3600,
  paid_time: 0,
};

const BY_TRANSFER = { pay_way: "bank_transfer", payment_id: "" } as const;
const PAID_DEPOSIT: Instalment = {
  ...DEPOSIT,
  ...BY_TRANSFER,
  state: "paid",
  announced_time: MADE + 3600,
  paid_time: MADE + 86_400,
};
const DONE = { ...BY_TRANSFER, announced_time: MADE + 2_246_400, paid_time: MADE + 2_332_800 };
const SENT = MADE + 2_419_200;

/** All of it paid, and on its way. */
export const SENT_SALE: SalesOrder = {
  ...SALE,
  ...DONE,
  status: WIRE_SALE_STATUS.delivering,
  paid_amount: RINGS.amount,
  left_amount: 0,
  instalments: [PAID_DEPOSIT, { ...BALANCE, ...DONE, state: "paid" }],
  delivery: {
    way: "parcel",
    carrier: "SF Express",
    tracking_number: "SF1448807132205",
    sent_time: SENT,
    received_time: 0,
  },
  updated_time: SENT,
};

/** The same in the customer's hands. */
export const RECEIVED_SALE: SalesOrder = {
  ...SENT_SALE,
  status: WIRE_SALE_STATUS.completed,
  delivery: SENT_SALE.delivery && { ...SENT_SALE.delivery, received_time: SENT + 172_800 },
  updated_time: SENT + 172_800,
};

/** Called off by the shop when the deposit had come. */
export const REFUNDED_SALE: SalesOrder = {
  ...SALE,
  ...BY_TRANSFER,
  announced_time: PAID_DEPOSIT.announced_time,
  paid_time: PAID_DEPOSIT.paid_time,
  status: WIRE_SALE_STATUS.refunded,
  left_amount: 0,
  refunded_amount: DEPOSIT.amount,
  refunded_time: MADE + 604_800,
  instalments: [
    { ...PAID_DEPOSIT, state: "refunded" },
    { ...BALANCE, state: "void" },
  ],
  updated_time: MADE + 604_800,
};
