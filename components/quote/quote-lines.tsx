import { quoteLinesOf, quoteTotalOf } from "@/i18n/quote";
import type { Quote } from "@/schemas/quote";
import { useReader } from "./use-reader";

/** The lines that add up to the total; a quote without lines shows its total alone. */
export function QuoteLines({ quote }: { quote: Quote }) {
  const reader = useReader();
  const { words } = reader;
  const { above, total, within } = quoteTotalOf(quote, reader);
  if (quote.lines.length === 0) return <TotalAlone quote={quote} />;
  return (
    <table className="w-full text-left tabular-nums">
      <thead className="text-sm text-soft">
        <tr>
          <th scope="col" className="py-1 font-normal">
            {words("quote_card.item")}
          </th>
          <th scope="col" className="px-2 py-1 text-right font-normal whitespace-nowrap">
            {words("quote_card.quantity")}
          </th>
          <th scope="col" className="px-2 py-1 text-right font-normal whitespace-nowrap max-sm:hidden">
            {words("quote_card.unit_price")}
          </th>
          <th scope="col" className="py-1 text-right font-normal whitespace-nowrap">
            {words("quote_card.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {quoteLinesOf(quote, reader).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sent quote never change
          <tr key={at} className="border-t border-line">
            <th scope="row" className="py-2 font-normal">
              {line.title}
            </th>
            <td className="px-2 py-2 text-right">{line.quantity}</td>
            <td className="px-2 py-2 text-right whitespace-nowrap max-sm:hidden">{line.each}</td>
            <td className="py-2 text-right whitespace-nowrap">{line.amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {above.map((part, at) => (
          <FootRow key={part.name} {...part} look={at === 0 ? "border-t-2 border-edge" : ""} />
        ))}
        <FootRow
          {...total}
          look={`font-display text-lg font-semibold ${above.length > 0 ? "border-t border-line" : "border-t-2 border-edge"}`}
        />
        {within.map((part) => (
          <FootRow key={part.name} {...part} look="text-sm text-soft" />
        ))}
      </tfoot>
    </table>
  );
}

function FootRow({ name, value, look }: { name: string; value: string; look: string }) {
  return (
    <tr className={look}>
      <th scope="row" className="pt-2 [font-weight:inherit]">
        {name}
      </th>
      <td className="max-sm:hidden" />
      <td />
      <td className="pt-2 text-right whitespace-nowrap">{value}</td>
    </tr>
  );
}

function TotalAlone({ quote }: { quote: Quote }) {
  const { total, within } = quoteTotalOf(quote, useReader());
  return (
    <div className="border-t-2 border-edge pt-2 tabular-nums">
      <p className="flex items-baseline justify-between gap-4 font-display text-lg font-semibold">
        <span>{total.name}</span>
        <span>{total.value}</span>
      </p>
      {within.map((part) => (
        <p key={part.name} className="flex justify-between gap-4 text-sm text-soft">
          <span>{part.name}</span>
          <span>{part.value}</span>
        </p>
      ))}
    </div>
  );
}
