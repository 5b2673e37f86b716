import type {} from "use-intl";
import type { Locale } from "@/domain/viewer";
import accountEn from "./en/account.json";
import auditEn from "./en/audit.json";
import catalogueEn from "./en/catalogue.json";
import deskEn from "./en/desk.json";
import errorsEn from "./en/errors.json";
import failureEn from "./en/failure.json";
import guestEn from "./en/guest.json";
import hoursEn from "./en/hours.json";
import issuesEn from "./en/issues.json";
import keysEn from "./en/keys.json";
import mailEn from "./en/mail.json";
import notificationsEn from "./en/notifications.json";
import numbersEn from "./en/numbers.json";
import orderEn from "./en/order.json";
import orderPageEn from "./en/order_page.json";
import paperEn from "./en/paper.json";
import pinsEn from "./en/pins.json";
import productsEn from "./en/products.json";
import quoteFormEn from "./en/quote_form.json";
import repliesEn from "./en/replies.json";
import requestEn from "./en/request.json";
import shopEn from "./en/shop.json";
import siteEn from "./en/site.json";
import staffEn from "./en/staff.json";
import stickerEn from "./en/sticker.json";
import stickersEn from "./en/stickers.json";
import webhooksEn from "./en/webhooks.json";
import wordingEn from "./en/wording.json";
import accountZh from "./zh/account.json";
import auditZh from "./zh/audit.json";
import catalogueZh from "./zh/catalogue.json";
import deskZh from "./zh/desk.json";
import errorsZh from "./zh/errors.json";
import failureZh from "./zh/failure.json";
import guestZh from "./zh/guest.json";
import hoursZh from "./zh/hours.json";
import issuesZh from "./zh/issues.json";
import keysZh from "./zh/keys.json";
import mailZh from "./zh/mail.json";
import notificationsZh from "./zh/notifications.json";
import numbersZh from "./zh/numbers.json";
import orderZh from "./zh/order.json";
import orderPageZh from "./zh/order_page.json";
import paperZh from "./zh/paper.json";
import pinsZh from "./zh/pins.json";
import productsZh from "./zh/products.json";
import quoteFormZh from "./zh/quote_form.json";
import repliesZh from "./zh/replies.json";
import requestZh from "./zh/request.json";
import shopZh from "./zh/shop.json";
import siteZh from "./zh/site.json";
import staffZh from "./zh/staff.json";
import stickerZh from "./zh/sticker.json";
import stickersZh from "./zh/stickers.json";
import webhooksZh from "./zh/webhooks.json";
import wordingZh from "./zh/wording.json";

const en = {
  account: accountEn,
  audit: auditEn,
  catalogue: catalogueEn,
  desk: deskEn,
  errors: errorsEn,
  failure: failureEn,
  guest: guestEn,
  hours: hoursEn,
  issues: issuesEn,
  keys: keysEn,
  mail: mailEn,
  notifications: notificationsEn,
  numbers: numbersEn,
  order: orderEn,
  order_page: orderPageEn,
  paper: paperEn,
  pins: pinsEn,
  products: productsEn,
  quote_form: quoteFormEn,
  replies: repliesEn,
  request: requestEn,
  shop: shopEn,
  site: siteEn,
  staff: staffEn,
  webhooks: webhooksEn,
  sticker: stickerEn,
  stickers: stickersEn,
  wording: wordingEn,
};

const zh: Messages = {
  account: accountZh,
  audit: auditZh,
  catalogue: catalogueZh,
  desk: deskZh,
  errors: errorsZh,
  failure: failureZh,
  guest: guestZh,
  hours: hoursZh,
  issues: issuesZh,
  keys: keysZh,
  mail: mailZh,
  notifications: notificationsZh,
  numbers: numbersZh,
  order: orderZh,
  order_page: orderPageZh,
  paper: paperZh,
  pins: pinsZh,
  products: productsZh,
  quote_form: quoteFormZh,
  replies: repliesZh,
  request: requestZh,
  shop: shopZh,
  site: siteZh,
  staff: staffZh,
  webhooks: webhooksZh,
  sticker: stickerZh,
  stickers: stickersZh,
  wording: wordingZh,
};

/** Every sentence of the product by namespace. English sets the shape: another language fits it or does not compile. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

export const MESSAGES: Record<Locale, Messages> = { en, zh };

/** Names of the sentences that refuse something. */
export type ErrorName = keyof Messages["errors"];

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
