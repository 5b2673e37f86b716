import { Download } from "lucide";
import Link from "next/link";
import { useWords } from "#words";
import type { Viewer } from "@/domain/viewer";
import type { DeskCount, DeskPage } from "@/schemas/desk";
import { MOST_FOUND, type OrderSummary } from "@/schemas/order";
import { OrderCard } from "../order/order-card";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Icon } from "../ui/icon";
import { BULK_FORM } from "./bulk-form";
import { type DeskAddress, deskAddress, exportAddress, fromBeginning } from "./desk-address";

type Props = { viewer: Viewer; now: Date; asked: DeskAddress; found: DeskPage; counts: DeskCount[] };

/** The orders of the chosen view, with the ways to the pages before and behind. */
export function DeskList({ viewer, now, asked, found, counts }: Props) {
  const words = useWords("desk");
  return (
    <section aria-label={words(`views.${asked.view}`)} className="min-w-0 space-y-2 sm:space-y-4">
      <Told asked={asked} counts={counts} />
      {found.orders.length === 0 && <Empty asked={asked} />}
      <ul className="space-y-3">
        {found.orders.map((order) => (
          <li key={order.id} className="@container flex items-stretch gap-1">
            <Tick order={order} />
            <div className="min-w-0 flex-1">
              <OrderCard order={order} viewer={viewer} now={now} chosen={order.id === asked.order} />
            </div>
          </li>
        ))}
      </ul>
      <Ways asked={asked} found={found} />
    </section>
  );
}

/** Selects the order for what is done with several at once. */
function Tick({ order }: { order: OrderSummary }) {
  const words = useWords("desk");
  if (!order.actions.includes("assign")) return <span className="w-9 shrink-0 max-sm:hidden" />;
  return (
    <label className="-ml-2 grid w-11 shrink-0 place-items-center rounded-lg hover:bg-sunken">
      <span className="sr-only">{words("tick", { id: order.id, title: order.title })}</span>
      <input
        type="checkbox"
        name="order"
        value={order.id}
        form={BULK_FORM}
        className="size-5 accent-accent"
      />
    </label>
  );
}

/** What the list holds and how much of it there is. */
function Told({ asked, counts }: Pick<Props, "asked" | "counts">) {
  const words = useWords("desk");
  const { keyword, view } = asked;
  const { count = 0, more = false } = counts.find((counted) => counted.view === view) ?? {};
  const tooMany = keyword !== "" && counts.some((counted) => counted.view === "all" && counted.more);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-soft">
      {keyword ? (
        <p>{words("found_for", { keyword })}</p>
      ) : (
        <p className="max-sm:sr-only">{words(`view_leads.${view}`)}</p>
      )}
      {tooMany && <p>{words("found_most", { count: MOST_FOUND })}</p>}
      {keyword && (
        <Link
          href={deskAddress({ ...fromBeginning(asked), keyword: "" })}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {words("clear_search")}
        </Link>
      )}
      <p role="status" className="mr-auto sm:mr-0 sm:ml-auto">
        {words(more ? "count_more" : "count", { count })}
      </p>
      {count > 0 && (
        <a
          href={exportAddress(asked)}
          download
          className="inline-flex min-h-11 items-center gap-1.5 underline underline-offset-4 hover:no-underline"
        >
          <Icon of={Download} size={16} />
          {words("export")}
        </a>
      )}
    </div>
  );
}

function Empty({ asked }: Pick<Props, "asked">) {
  const words = useWords("desk");
  const { keyword, view, product, assignee } = asked;
  if (!keyword && product === undefined && assignee === undefined) {
    const text = words(view === "all" ? "empty_desk" : "view_empty_text");
    return <EmptyState title={words(`view_empty.${view}`)} text={text} />;
  }
  return (
    <EmptyState title={words("no_match_title")} text={words("no_match_text")}>
      {keyword && view !== "all" && (
        <ButtonLink look="secondary" href={deskAddress({ view: "all", keyword })}>
          {words("in_all")}
        </ButtonLink>
      )}
    </EmptyState>
  );
}

function Ways({ asked, found }: Pick<Props, "asked" | "found">) {
  const words = useWords("desk");
  const { previous, next } = found;
  const beginning = fromBeginning(asked);
  if (!previous && !next) return null;
  return (
    <nav aria-label={words("pages")} className="flex justify-between gap-3">
      <Way href={previous && deskAddress({ ...beginning, before: previous })}>{words("newer")}</Way>
      <Way href={next && deskAddress({ ...beginning, after: next })}>{words("older")}</Way>
    </nav>
  );
}

function Way({ href, children }: { href: string; children: string }) {
  if (!href) return <span />;
  return (
    <ButtonLink look="secondary" href={href}>
      {children}
    </ButtonLink>
  );
}
