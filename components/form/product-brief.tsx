import { useWords } from "#words";
import { OpenBadge } from "@/components/product/open-badge";
import { Picture } from "@/components/ui/picture";
import { useMoney } from "@/components/ui/use-money";
import { localAddress } from "@/domain/attachment";
import type { Product } from "@/schemas/product";

/** Hours to reply are `working` ones where the shop has any. */
type Props = { product: Product; working: boolean };

/** The product that a request is for: picture, price, days, and whether it takes requests. */
export function ProductBrief({ product, working }: Props) {
  const words = useWords("request");
  const picture = localAddress(product.logo);
  return (
    <div className="flex gap-4 rounded-2xl border border-line bg-card p-3 shadow-card sm:gap-6 sm:p-4">
      {picture && (
        <Picture
          path={picture}
          side={160}
          shared
          className="aspect-square w-24 shrink-0 self-start rounded-xl bg-sunken object-cover sm:w-40"
        />
      )}
      <div className="min-w-0 space-y-2 self-center">
        <h1 className="text-2xl sm:text-3xl">{words("title", { product: product.title })}</h1>
        <p className="line-clamp-2 text-soft max-sm:hidden">{product.description}</p>
        <Facts product={product} working={working} />
      </div>
    </div>
  );
}

function Facts({ product: { price, currency, usual_days, reply_hours, open }, working }: Props) {
  const words = useWords("catalogue");
  const money = useMoney();
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <li className="text-base font-semibold">
        {words("from", { price: money({ amount: price, currency }) })}
      </li>
      <li className="text-soft">{words("usual_days", { days: usual_days })}</li>
      <li className="text-soft">{words(working ? "reply_working" : "reply", { hours: reply_hours })}</li>
      <li>
        <OpenBadge open={open} />
      </li>
    </ul>
  );
}
