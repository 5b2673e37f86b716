import type { Figures, Numbers } from "../numbers";
import { PRODUCT } from "./product";

const NOVEMBER: Figures = {
  requests: 14,
  replied: 14,
  reply_median: 5400,
  reply_most: 39600,
  won: 6,
  lost: 2,
  sketched: 7,
  rounds: 12,
  due: 3,
  on_time: 3,
};
const OCTOBER: Figures = { ...NOVEMBER, requests: 11, replied: 11, won: 7, lost: 3, due: 6, on_time: 5 };
const BOTH: Figures = { ...NOVEMBER, requests: 25, replied: 25, won: 13, lost: 5, due: 9, on_time: 8 };

export const NUMBERS: Numbers = {
  all: { ...BOTH, sketched: 14, rounds: 24 },
  working_hours: false,
  months: [
    { month: "2026-10", ...OCTOBER },
    { month: "2026-11", ...NOVEMBER },
  ],
  products: [{ archive_id: PRODUCT.id, title: PRODUCT.title, ...BOTH, sketched: 14, rounds: 24 }],
  stages: [
    { stage: "requested", orders: 25, merchant_seconds: 9000, customer_seconds: 0 },
    { stage: "talking", orders: 24, merchant_seconds: 64800, customer_seconds: 104400 },
    { stage: "quoted", orders: 20, merchant_seconds: 0, customer_seconds: 172800 },
  ],
  reasons: [{ reason: "Too dear", count: 3, last_time: 1795327200, comm_order_id: 171 }],
};
