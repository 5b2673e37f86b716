import { useWords } from "#words";
import type { Product } from "@/schemas/product";
import { useMoney } from "../ui/use-money";
import { OpenBadge } from "./open-badge";

/** What one asks first: the price, how long it takes, how soon one hears back, and whether it can be had now. Hours to reply are `working` ones where the shop has any. */
export function ProductFacts({ product, working }: { product: Product; working: boolean }) {
  const words = useWords("catalogue");
  const money = useMoney();
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <li className="text-2xl font-semibold">
        {words("from", { price: money({ amount: product.price, currency: product.currency }) })}
      </li>
      <li className="text-soft">{words("usual_days", { days: product.usual_days })}</li>
      <li className="text-soft">
        {words(working ? "reply_working" : "reply", { hours: product.reply_hours })}
      </li>
      <li>
        <OpenBadge open={product.open} />
      </li>
    </ul>
  );
}
