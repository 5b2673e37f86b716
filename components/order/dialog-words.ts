import type { DialogWords } from "@/components/ui/dialog-button";
import type { Locale } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";

/** What a dialog of an order's page says while what belongs into it is fetched, in the reader's language. */
export function dialogWordsIn(locale: Locale): DialogWords {
  const { dialog, form_loading, load_failed } = MESSAGES[locale].order_page;
  return { close: dialog.close, loading: form_loading, failed: load_failed };
}
