import { useFormats, useWords } from "#words";
import { decimalsOf } from "@/domain/money";
import { localAddress } from "@/schemas/attachment";
import type { Product } from "@/schemas/product";

/** The product that a request is for: picture, price, days, and whether it takes requests. */
export function ProductBrief({ product }: { product: Product }) {
  const words = useWords("request");
  const formats = useFormats();
  const { price, currency, usual_days, reply_hours, open, title, thumb, description } = product;
  const picture = localAddress(thumb);
  const amount = formats.number(price / 10 ** decimalsOf(currency), {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  return (
    <div className="flex gap-4 rounded-2xl border border-line bg-card p-3 shadow-card sm:gap-6 sm:p-4">
      {picture && (
        <img
          src={picture}
          alt=""
          className="aspect-square w-24 shrink-0 self-start rounded-xl bg-sunken object-cover sm:w-36"
        />
      )}
      <div className="min-w-0 space-y-2">
        <h1 className="text-2xl sm:text-3xl">{words("title", { product: title })}</h1>
        <p className="line-clamp-2 text-soft max-sm:hidden">{description}</p>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <li className="font-semibold">{words("from", { price: amount })}</li>
          <li>{words("usual_days", { days: usual_days })}</li>
          <li>{words("reply_time", { hours: reply_hours })}</li>
          <li className={`font-medium ${open ? "text-good" : "text-warn"}`}>
            {words(open ? "open" : "closed")}
          </li>
        </ul>
      </div>
    </div>
  );
}
