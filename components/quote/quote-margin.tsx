import { Lock } from "lucide";
import { useFormats, useWords } from "#words";
import { Icon } from "@/components/ui/icon";
import { useMoney } from "@/components/ui/use-money";
import { percentIn } from "@/i18n/formats";
import type { QuoteCost } from "@/schemas/quote";

/** What a version costs and leaves, below its card, where only the staff read it. */
export function QuoteMargin({ cost }: { cost: QuoteCost | undefined }) {
  const words = useWords("order_page");
  const money = useMoney();
  const percent = percentIn(useFormats());
  if (!cost) return null;
  const { currency, total, margin, margin_percent } = cost;
  const facts = [
    { name: words("quote_margin.cost"), value: money({ amount: total, currency }) },
    { name: words("quote_margin.margin"), value: money({ amount: margin, currency }) },
    margin_percent && { name: words("quote_margin.share"), value: percent(margin_percent) },
  ].filter((fact) => !!fact);
  return (
    <section
      aria-label={words("quote_margin.title")}
      className="space-y-2 border-t border-dashed border-warn bg-warn-tint px-4 py-3 text-ink sm:px-5"
    >
      <p className="flex items-center gap-1.5 text-sm font-medium text-warn">
        <Icon of={Lock} size={16} />
        {words("quote_margin.title")}
      </p>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 tabular-nums">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-sm">{name}</dt>
            <dd className={margin < 0 ? "font-medium text-bad" : "font-medium"}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
