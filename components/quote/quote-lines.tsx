import { useFormats, useWords } from "#words";
import { useMoney } from "@/components/ui/use-money";
import type { Quote } from "@/schemas/quote";

/** The lines that add up to the total; a quote without lines shows its total alone. */
export function QuoteLines({ quote }: { quote: Quote }) {
  const words = useWords("order_page");
  const money = useMoney();
  const { number } = useFormats();
  const { lines, currency } = quote;
  if (lines.length === 0) return <Total label={words("quote_card.total")} value={money(quote)} />;
  return (
    <table className="w-full text-left tabular-nums">
      <thead className="text-sm text-soft">
        <tr>
          <th scope="col" className="py-1 font-normal">
            {words("quote_card.item")}
          </th>
          <th scope="col" className="px-2 py-1 text-right font-normal">
            {words("quote_card.quantity")}
          </th>
          <th scope="col" className="px-2 py-1 text-right font-normal max-sm:hidden">
            {words("quote_card.unit_price")}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {words("quote_card.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sent quote never change
          <tr key={at} className="border-t border-line">
            <th scope="row" className="py-2 font-normal">
              {line.title}
            </th>
            <td className="px-2 py-2 text-right">{number(line.quantity)}</td>
            <td className="px-2 py-2 text-right max-sm:hidden">
              {money({ amount: line.unit_price, currency })}
            </td>
            <td className="py-2 text-right whitespace-nowrap">{money({ amount: line.amount, currency })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t-2 border-edge font-display text-lg font-semibold">
          <th scope="row" className="pt-2 font-semibold">
            {words("quote_card.total")}
          </th>
          <td className="max-sm:hidden" />
          <td />
          <td className="pt-2 text-right whitespace-nowrap">{money(quote)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  return (
    <p className="flex items-baseline justify-between gap-4 border-t-2 border-edge pt-2 font-display text-lg font-semibold tabular-nums">
      <span>{label}</span>
      <span>{value}</span>
    </p>
  );
}
