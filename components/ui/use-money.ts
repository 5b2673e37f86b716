import { useFormats } from "#words";
import { moneyIn } from "@/i18n/formats";

/** An amount in minor units as the reader's language writes money; cents only where there are any. */
export function useMoney() {
  return moneyIn(useFormats());
}
