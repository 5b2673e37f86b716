import { CalendarDays } from "lucide";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { Icon } from "@/components/ui/icon";
import { Picture } from "@/components/ui/picture";
import { useMoney } from "@/components/ui/use-money";
import { localAddress } from "@/domain/attachment";
import { dueDay } from "@/domain/order/due";
import { sideOf } from "@/domain/viewer";
import { WIRE_STATUS } from "@/schemas/order";
import { drawnIn } from "./drawn";
import { useDay } from "./formats";
import { HeaderActions, PrimaryAction, primaryOf } from "./header-actions";
import { MoreActions } from "./more-actions";
import type { OrderView } from "./order-view";
import { PromiseAction } from "./promise-action";
import { TurnBadge } from "./turn-badge";

/** Where an expired quote is the news; later on the order ended otherwise. */
const SAY_EXPIRED: number[] = [WIRE_STATUS.quoted, WIRE_STATUS.in_communication];

/** What this order is, how it stands, whose turn it is, and the one thing to do next. */
export function OrderHeader({ pane, ...view }: OrderView & { pane: boolean }) {
  const { order, viewer } = view;
  const Title = pane ? "h2" : "h1";
  const words = useWords("order_page");
  const day = useDay();
  const thumb = localAddress(order.thumb);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 rounded-2xl border border-line bg-card p-3 shadow-card sm:gap-y-4 sm:p-5">
      <div className="flex min-w-0 flex-1 basis-96 gap-3 sm:gap-5">
        {thumb && (
          <Picture
            path={thumb}
            side={112}
            className="size-14 shrink-0 rounded-xl bg-sunken object-cover sm:size-28"
          />
        )}
        <div className="min-w-0 flex-1 sm:space-y-1">
          <p className="text-sm text-soft">
            {order.product.title} · {words("order_number", { id: order.id })}
            {sideOf(viewer) === "merchant" && ` · ${words("from_customer", { name: order.user.username })}`}
          </p>
          <Title
            title={order.title}
            className={`-mb-1 line-clamp-4 pb-1 ${pane ? "text-2xl" : "text-xl sm:text-3xl"}`}
          >
            {order.title}
          </Title>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:gap-y-1.5 sm:pt-1">
            <p id="order-state" data-testid="state" tabIndex={-1} className="font-medium">
              {order.status_text}
            </p>
            <TurnBadge turn={order.turn} viewer={viewer} />
          </div>
          {order.quote?.expired && SAY_EXPIRED.includes(order.status) && (
            <p className="text-bad">{words("quote_expired", { day: day(order.quote.valid_until) })}</p>
          )}
          {order.actions.includes("announce_payment") && (
            <a
              href="#payment"
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {words("payment.how")}
            </a>
          )}
        </div>
      </div>
      {/* Beside the list of the desk it stands below, where everything begins at the left. */}
      <div
        className={`flex gap-4 max-lg:w-full max-lg:items-end max-lg:justify-between lg:flex-col ${pane ? "items-start" : "lg:items-end"}`}
      >
        <Facts order={order} pane={pane} />
        <Actions {...view} pane={pane} />
      </div>
    </header>
  );
}

/** What may be done with the order as a whole; the next step stands at the bottom of a small screen. */
function Actions({ pane, ...view }: OrderView & { pane: boolean }) {
  const words = useWords("order_page");
  const { actions } = view.order;
  const more = [...drawnIn("dates", actions), ...drawnIn("header", actions)];
  if (more.every((ability) => ability === primaryOf(view))) return <Row {...view} pane={pane} />;
  return (
    <MoreActions label={words("more_actions")} actions={actions.join(" ")}>
      {drawnIn("dates", actions).length > 0 && <PromiseAction {...view} />}
      <Row {...view} pane={pane} />
    </MoreActions>
  );
}

function Row({ pane, ...view }: OrderView & { pane: boolean }) {
  const words = useWords("order_page");
  return (
    <section
      aria-label={words("actions")}
      className={`flex flex-wrap items-center gap-2 empty:hidden ${pane ? "-ml-4" : ""}`}
    >
      <HeaderActions {...view} />
      <PrimaryAction {...view} className="max-lg:hidden" />
    </section>
  );
}

function Facts({ order, pane }: Pick<OrderView, "order"> & { pane: boolean }) {
  const words = useWords("order_page");
  const [day, money] = [useDay(), useMoney()];
  // One that ended without a finished piece is due no more.
  const due = order.stage && dueDay(order);
  return (
    <dl className={`flex flex-wrap gap-x-8 gap-y-2 empty:hidden ${pane ? "" : "lg:text-right"}`}>
      {due && (
        <div>
          <dt className="text-sm text-soft">{words(order.promised ? "promised_for" : "needed_by")}</dt>
          <dd className="flex items-center gap-1.5 font-medium">
            <Icon of={CalendarDays} size={16} className="text-soft" />
            {day(due)}
          </dd>
          {order.promised && order.event_date && order.event_date !== order.promised && (
            <dd className="text-sm text-soft">
              {words("needed_by")} {day(order.event_date)}
            </dd>
          )}
        </div>
      )}
      {order.sale ? (
        <Sums sale={order.sale} />
      ) : (
        order.quote && <Fact name={words("quoted_total")}>{money(order.quote)}</Fact>
      )}
    </dl>
  );
}

const SUMS = ["paid_amount", "left_amount", "refunded_amount"] as const;

/** What was agreed, and what of it is paid, left and paid back, where there is any. */
function Sums({ sale }: { sale: NonNullable<OrderView["order"]["sale"]> }) {
  const words = useWords("order_page");
  const money = useMoney();
  return (
    <>
      <Fact name={words("payment.sum.amount")}>{money(sale)}</Fact>
      {SUMS.filter((sum) => sale[sum] > 0).map((sum) => (
        <Fact key={sum} name={words(`payment.sum.${sum}`)}>
          {money({ amount: sale[sum], currency: sale.currency })}
        </Fact>
      ))}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}
