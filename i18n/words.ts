import { useFormatter, useTranslations } from "use-intl/react";
import type { Namespace } from "./messages";

/** The words of one namespace, in a client component below a `ClientWords`. Server components get the same from `#words`. */
export function useWords<N extends Namespace>(namespace: N) {
  return useTranslations(namespace);
}

/** Numbers, dates and money in the reader's language and the shop's time zone. */
export function useFormats() {
  return useFormatter();
}
