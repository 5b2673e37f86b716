import { useFormats } from "#words";
import { type Money as Amount, decimalsOf } from "@/domain/money";

/** An amount in minor units as the reader's language writes money; cents only where there are any. */
export function useMoney() {
  const formats = useFormats();
  return ({ amount, currency }: Amount) => {
    const unit = 10 ** decimalsOf(currency);
    const whole = amount % unit === 0;
    return formats.number(amount / unit, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      ...(whole && { maximumFractionDigits: 0 }),
    });
  };
}
