import { Check } from "lucide";
import { useWords } from "#words";
import { Icon } from "@/components/ui/icon";
import { STAGES } from "@/domain/order/stages";
import { sideOf, type Viewer } from "@/domain/viewer";
import { type Order, WIRE_STATUS } from "@/schemas/order";
import { useInstant } from "./formats";
import { useWho } from "./who";

/** How far the order has come, over request and sales order together. What ended or was declined is said as such. */
export function OrderStepper({ order, viewer }: { order: Order; viewer: Viewer }) {
  const words = useWords("order_page");
  const stages = useWords("order");
  const now = order.stage === null ? -1 : STAGES.indexOf(order.stage);
  const { sale } = order;
  const isOwed = sale !== null && sale.paid_amount > 0 && sale.left_amount > 0;
  return (
    <section aria-label={words("progress")} className="@container space-y-2">
      {order.stage === null ? (
        <Ended order={order} viewer={viewer} />
      ) : (
        <>
          <p className="flex items-baseline justify-between gap-3 @3xl:hidden">
            <span className="font-medium">{stages(`stage.${order.stage}`)}</span>
            <span className="text-sm text-soft">
              {words("step_of", { step: now + 1, steps: STAGES.length })}
            </span>
          </p>
          <ol className="flex gap-1 @3xl:gap-2">
            {STAGES.map((stage, at) => (
              <Step
                key={stage}
                label={isOwed && stage === "paid" ? words("step_deposit") : stages(`stage.${stage}`)}
                state={stateOf(at, now)}
              />
            ))}
          </ol>
        </>
      )}
      <DeclinedNote order={order} viewer={viewer} />
    </section>
  );
}

type StepState = "done" | "now" | "ahead";

function stateOf(at: number, now: number): StepState {
  if (at === now) return "now";
  return at < now ? "done" : "ahead";
}

const BAR = { done: "bg-good", now: "bg-accent", ahead: "bg-line" } as const;
const LABEL = { done: "text-ink", now: "font-semibold text-accent", ahead: "text-soft" } as const;

function Step({ label, state }: { label: string; state: StepState }) {
  const words = useWords("order_page");
  return (
    <li aria-current={state === "now" ? "step" : undefined} className="flex-1">
      <span aria-hidden className={`block h-1.5 rounded-full ${BAR[state]}`} />
      <span className={`mt-1.5 flex items-center gap-1 text-sm @max-3xl:sr-only ${LABEL[state]}`}>
        {state === "done" && <Icon of={Check} size={14} className="text-good" />}
        {label}
        {state === "done" && <span className="sr-only">, {words("step_done")}</span>}
      </span>
    </li>
  );
}

function Ended({ order, viewer }: { order: Order; viewer: Viewer }) {
  const words = useWords("order_page");
  const instant = useInstant();
  const who = useWho(viewer);
  const cancelled = order.events.findLast(({ to }) => to === WIRE_STATUS.cancelled);
  return (
    <p className="rounded-xl border border-edge bg-sunken px-4 py-3">
      {cancelled
        ? words("ended_cancelled", { who: who(cancelled), day: instant.day(cancelled.created_time) })
        : words("ended_refunded")}
    </p>
  );
}

function DeclinedNote({ order, viewer }: { order: Order; viewer: Viewer }) {
  const words = useWords("order_page");
  if (order.status !== WIRE_STATUS.quote_rejected) return null;
  return (
    <p className="rounded-xl bg-warn-tint px-4 py-3 text-warn">
      {words(`declined_note.${sideOf(viewer)}`, { version: order.quotes.at(-1)?.version ?? 1 })}
    </p>
  );
}
