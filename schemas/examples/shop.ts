import type { ShopSettings, ShopUpdate } from "../shop";

const CHOSEN = {
  name: "Willow Lane Studios",
  time_zone: "Asia/Shanghai",
  currency: "USD",
  pay_how: "By bank transfer: Demo Bank, account 0000 1234 5678",
} satisfies ShopUpdate;

export const SHOP_UPDATE: ShopUpdate = CHOSEN;
export const SHOP_SETTINGS: ShopSettings = { ...CHOSEN, currency_locked: true };
