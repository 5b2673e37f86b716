import type { Choice } from "@/components/form/select-input";
import { CURRENCIES } from "@/domain/money";
import type { Locale } from "@/domain/viewer";

/** The currencies to choose from, named in the reader's language. */
export function currencyChoices(locale: Locale): Choice[] {
  const names = new Intl.DisplayNames(locale === "zh" ? "zh-Hans" : "en", { type: "currency" });
  return CURRENCIES.map((code) => ({ value: code, label: `${code} · ${names.of(code)}` }));
}

/** The time zones to choose from. `present` is among them, also under a name that went out of use. */
export function zoneChoices(present: string): Choice[] {
  const zones = new Set(["UTC", present, ...Intl.supportedValuesOf("timeZone")]);
  return [...zones].map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
