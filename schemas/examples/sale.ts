import { type Payment, type SalesOrder, WIRE_SALE_STATUS } from "../sale";
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
  currency: "USD",
  pay_way: "",
  payment_id: "",
  announced_time: 0,
  paid_time: 0,
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
  updated_time: MADE + 3600,
};

/** What the customer is told who has announced the payment. */
export const PAYMENT: Payment = {
  id: SALE.id,
  order_id: NUMBER,
  status: WIRE_SALE_STATUS.announced,
  amount: RINGS.amount,
  currency: "USD",
  reference: NUMBER,
  confirmed_by: "shop",
  instructions: "By bank transfer to Willow Lane Studios, Demo Bank, account 0000 1234 5678",
  pay_way: "bank_transfer",
  payment_id: "",
  announced_time: MADE + 3600,
  paid_time: 0,
};
