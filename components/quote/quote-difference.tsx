import type { ReactNode } from "react";
import { useFormats, useWords } from "#words";
import { useDay } from "@/components/order/formats";
import { useMoney } from "@/components/ui/use-money";
import {
  differenceOf,
  isChanged,
  type LineChange,
  type LineTerms,
  type Off,
  type Taxed,
} from "@/domain/quote/difference";
import { percentIn } from "@/i18n/formats";
import type { Quote } from "@/schemas/quote";

type Props = {
  before: Quote;
  quote: Quote;
  /** Whether it is read at once, as on the newest version, or only when it is asked for. */
  open: boolean;
};

/** What a version changed in the one before, so that nobody has to compare the two by eye. */
export function QuoteDifference({ before, quote, open }: Props) {
  const words = useWords("order_page");
  const formats = useFormats();
  const [money, day, percent] = [useMoney(), useDay(), percentIn(formats)];
  const difference = differenceOf(before, quote);
  const { lines, content, terms, ...facts } = difference;
  const count = (value: number) => words("quote_card.days_count", { days: value });
  const off = (given: Off) => ("percent" in given ? percent(given.percent) : money(given));
  const taxed = ({ included, ...tax }: Taxed) =>
    words(included ? "quote_card.tax_included" : "quote_card.tax", { ...tax, percent: percent(tax.percent) });
  return (
    <details open={open} className="rounded-lg border border-line px-3">
      <summary className="min-h-11 content-center font-medium">
        {words("quote_difference.title", { version: before.version })}
      </summary>
      {isChanged(difference) ? (
        <ul className="space-y-2 pb-3">
          {lines.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sent versions always differ in the same way
            <LineItem key={at} change={change} />
          ))}
          <Fact name={words("quote_card.discount")} of={facts.discount} as={off} />
          <Fact name={words("quote_difference.tax")} of={facts.tax} as={taxed} />
          <Fact name={words("quote_card.total")} of={facts.total} as={money} />
          <Fact name={words("quote_card.deposit")} of={facts.deposit} as={money} />
          <Fact name={words("quote_card.days")} of={facts.days} as={count} />
          <Fact name={words("quote_card.rounds")} of={facts.rounds} as={formats.number} />
          <Fact name={words("quote_card.valid_until")} of={facts.valid_until} as={day} />
          {content && <li>{words("quote_difference.content")}</li>}
          {terms && <li>{words("quote_difference.terms")}</li>}
        </ul>
      ) : (
        <p className="pb-3">{words("quote_difference.nothing", { version: before.version })}</p>
      )}
    </details>
  );
}

const LOOK = {
  added: "bg-good-tint text-good",
  removed: "bg-bad-tint text-bad",
  changed: "bg-warn-tint text-warn",
} as const satisfies Record<LineChange["kind"], string>;

function LineItem({ change }: { change: LineChange }) {
  const words = useWords("order_page");
  const money = useMoney();
  const { number } = useFormats();
  const write = ({ quantity, unit }: LineTerms) =>
    words("quote_difference.line", { quantity: number(quantity), price: money(unit) });
  return (
    <li>
      <span className={`mr-2 rounded-full px-2 py-0.5 text-sm font-medium ${LOOK[change.kind]}`}>
        {words(`quote_difference.${change.kind}`)}
      </span>
      <span className="wrap-anywhere">{change.title}</span>
      <span className="block tabular-nums">
        {change.kind === "changed" ? (
          <Shift before={write(change.before)} after={write(change.after)} />
        ) : (
          write(change.kind === "added" ? change.after : change.before)
        )}
      </span>
    </li>
  );
}

/** Deposit, time and the like, where it changed; one that is not given is said to be none. */
function Fact<T>(props: {
  name: string;
  of: { before: T | null; after: T | null } | null;
  as: (value: T) => string;
}) {
  const none = useWords("order_page")("quote_difference.none");
  if (!props.of) return null;
  const write = (value: T | null) => (value === null ? none : props.as(value));
  return (
    <li>
      <span className="text-soft">{props.name}</span>
      <span className="block tabular-nums">
        <Shift before={write(props.of.before)} after={write(props.of.after)} />
      </span>
    </li>
  );
}

/** What was, and what is now: said in words too, for whoever does not see that it is struck through. */
function Shift({ before, after }: { before: ReactNode; after: ReactNode }) {
  const words = useWords("order_page");
  return (
    <>
      <span className="sr-only">{words("quote_difference.before")} </span>
      <del className="text-soft">{before}</del>
      <span aria-hidden> → </span>
      <span className="sr-only">, {words("quote_difference.after")} </span>
      <ins className="font-medium no-underline">{after}</ins>
    </>
  );
}
