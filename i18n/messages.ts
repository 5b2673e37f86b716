import type {} from "use-intl";
import type { Locale } from "@/domain/viewer";
import errorsEn from "./en/errors.json";
import issuesEn from "./en/issues.json";
import orderEn from "./en/order.json";
import errorsZh from "./zh/errors.json";
import issuesZh from "./zh/issues.json";
import orderZh from "./zh/order.json";

const en = { errors: errorsEn, issues: issuesEn, order: orderEn };

/** Every sentence of the product, by language and namespace. English sets the shape: another language fits it or does not compile. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

export const MESSAGES: Record<Locale, Messages> = {
  en,
  zh: { errors: errorsZh, issues: issuesZh, order: orderZh },
};

/** Names of the sentences that refuse something. */
export type ErrorName = keyof Messages["errors"];

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
