import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { RailSection } from "@/components/order/rail-section";
import { type SalesOrder, WIRE_SALE_STATUS } from "@/schemas/sale";

/** Where the piece goes and how far it has come. Nothing where nobody said where to and nothing is on its way. */
export function DeliverySection({ order: { sale } }: OrderView) {
  const words = useWords("order_page");
  if (!sale || !hasDelivery({ sale })) return null;
  const { delivery } = sale;
  const lines = linesFor(sale);
  return (
    <RailSection id="delivery" title={words("delivery.title")}>
      {delivery && <Progress delivery={delivery} />}
      {lines.length > 0 && (
        <div>
          <p className="text-sm text-soft">{words("delivery.address")}</p>
          <address className="not-italic">
            {lines.map((line) => (
              <span key={line} className="block wrap-anywhere">
                {line}
              </span>
            ))}
          </address>
        </div>
      )}
    </RailSection>
  );
}

/** Whether there is anything to say of where the piece goes. */
export function hasDelivery({ sale }: Pick<OrderView["order"], "sale">): boolean {
  if (!sale || sale.status === WIRE_SALE_STATUS.closed) return false;
  return sale.delivery !== null || linesFor(sale).length > 0;
}

function linesFor({ delivery, order_address }: SalesOrder): string[] {
  return delivery?.way === "pickup" ? [] : linesOf(order_address);
}

function Progress({ delivery }: { delivery: NonNullable<SalesOrder["delivery"]> }) {
  const words = useWords("order_page");
  const instant = useInstant();
  const { way, carrier, tracking_number, sent_time, received_time } = delivery;
  const sent = words(way === "pickup" ? "delivery.pickup" : "delivery.sent", { day: instant.day(sent_time) });
  return (
    <>
      <p>{sent}</p>
      {received_time > 0 && (
        <p className="font-medium text-good">
          {words("delivery.received", { day: instant.day(received_time) })}
        </p>
      )}
      <dl className="grid grid-cols-2 gap-3 empty:hidden">
        {carrier && (
          <div>
            <dt className="text-sm text-soft">{words("delivery.carrier")}</dt>
            <dd className="font-medium wrap-anywhere">{carrier}</dd>
          </div>
        )}
        {tracking_number && (
          <div>
            <dt className="text-sm text-soft">{words("delivery.tracking")}</dt>
            <dd className="font-medium tabular-nums wrap-anywhere select-all">{tracking_number}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** What of an address is written where on a letter; the rest, which a program may have sent, below it. */
const LETTER = ["name", "address_info", "city", "province", "postcode", "country", "phone"];

function linesOf(address: SalesOrder["order_address"]): string[] {
  const given = Object.entries(address ?? {}).filter(([, value]) => typeof value === "string" && value);
  const place = (key: string) => (LETTER.includes(key) ? LETTER.indexOf(key) : LETTER.length);
  const sorted = given.sort(([one], [other]) => place(one) - place(other));
  return [...new Set(sorted.map(([, value]) => String(value)))];
}
