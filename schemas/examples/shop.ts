import type { ShopSettings, ShopUpdate } from "../shop";

const OPEN = [
  { from: 600, to: 780 },
  { from: 840, to: 1080 },
];

const CHOSEN = {
  name: "Willow Lane Studios",
  time_zone: "Asia/Shanghai",
  currency: "USD",
  pay_how: "By bank transfer: Demo Bank, account 0000 1234 5678",
  terms: "Half in advance, the rest before delivery. Made-to-order pieces are not taken back.",
  hours: "Ring twice, we may be at the bench",
  week: [[], OPEN, OPEN, OPEN, OPEN, [{ from: 600, to: 840 }], []],
  closed_days: [{ from: "2026-12-24", to: "2027-01-03" }],
  address: "12 Willow Lane\nOld Town\nShanghai 200021",
  tax_number: "91310000MA1K0000X0",
  reply_goal: 24,
  stickers: true,
  logo: "https://shop.example/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A",
  watermark_sketches: true,
  files_after_balance: false,
} satisfies ShopUpdate & Partial<ShopSettings>;

export const SHOP_UPDATE: ShopUpdate = CHOSEN;
export const SHOP_SETTINGS: ShopSettings = { ...CHOSEN, currency_locked: true };
