import { useWords } from "#words";
import { hasDelivery } from "@/components/sale/delivery-section";
import { WIRE_SALE_STATUS } from "@/schemas/sale";
import { primaryOf } from "./header-actions";
import type { OrderView } from "./order-view";
import { TabRow } from "./tab-row";
import { isOwnSide } from "./who";

const PARTS = [
  "thread",
  "quote",
  "sketches",
  "payment",
  "delivery",
  "request",
  "files",
  "timeline",
  "people",
] as const;
type Part = (typeof PARTS)[number];

/** Where one reads what the next step is about. */
const WAITS_IN: Partial<Record<NonNullable<ReturnType<typeof primaryOf>>, Part>> = {
  write: "thread",
  decide: "quote",
  decide_sketch: "sketches",
  confirm: "request",
  announce_payment: "payment",
  receive_payment: "payment",
  receive_delivery: "delivery",
};

/** The parts of this order's page by their names, with a mark at the one that waits for the viewer. */
export function OrderTabs(view: OrderView) {
  const words = useWords("order_page");
  const { order } = view;
  const primary = primaryOf(view);
  const waiting = primary && WAITS_IN[primary];
  const isThere = {
    payment: order.sale !== null && order.sale.status !== WIRE_SALE_STATUS.closed,
    delivery: hasDelivery(order),
  };
  const there = PARTS.filter((part) => !(part in isThere) || isThere[part as keyof typeof isThere]);
  const tabs = there.map((id) => ({
    id,
    title: words(`menu.${id}`),
    waits: id === waiting ? words("menu_waits") : undefined,
  }));
  const theirs = order.messages.findLast(({ sender_type }) => !isOwnSide(view.viewer, sender_type));
  const newest = order.unread > 0 ? (theirs?.id ?? 0) : 0;
  return <TabRow label={words("sections")} tabs={tabs} unread={{ newest, words: words("menu_new") }} />;
}
