import { endpoint } from "../endpoint";
import { SHOP_SETTINGS, SHOP_UPDATE } from "../examples/shop";
import { ShopSettings, ShopUpdate } from "../shop";

export const getShopEndpoint = endpoint({
  method: "GET",
  path: "/api/shop/detail",
  summary: "Read the shop's name, time zone, currency, terms, opening hours, address and where to pay",
  about:
    "For everybody who has an account. Amounts and days of every other call are in this currency and time zone. Logo, name, `address` and `tax_number` stand at the head of every quote and receipt on paper.",
  data: ShopSettings,
  example: { input: {}, data: SHOP_SETTINGS },
});

export const updateShopEndpoint = endpoint({
  method: "POST",
  path: "/api/shop/update",
  summary: "Change how the shop is set",
  about:
    "For the owner alone (`1002`). Send name, time zone, currency and `pay_how` as `shop/detail` answers them; what is left out of the others stays. The currency stays once there is a product or a quote (`-1`), since prices would change their meaning; a new time zone counts for open quotes and opening hours, too. `week` has a list for each weekday, Monday first, each of none, one or two spans; it is sent whole, and so are `closed_days`. Logo, name, `address` and `tax_number` stand at the head of every quote and receipt that is read as a PDF from then on; what is empty takes no room there.",
  input: ShopUpdate,
  data: ShopSettings,
  example: { input: SHOP_UPDATE, data: SHOP_SETTINGS },
});
