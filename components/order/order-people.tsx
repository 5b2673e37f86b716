import { useWords } from "#words";
import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { RailSection } from "./rail-section";

/** Who takes part: the customer, and everyone of the studio who has done something here. */
export function OrderPeople({ order, viewer }: { order: Order; viewer: Viewer }) {
  const words = useWords("order_page");
  const staff = new Map(
    order.events
      .filter(({ actor_type }) => actor_type === "admin")
      .map(({ actor_id, actor_name }) => [actor_id, actor_name]),
  );
  const customer = order.events.find(({ actor_id }) => actor_id === order.user_id)?.actor_name;
  const people = [
    { id: order.user_id, name: customer ?? order.user.username, role: words("who.customer") },
    ...[...staff].map(([id, name]) => ({ id, name, role: words("who.studio") })),
  ];
  return (
    <RailSection id="people" title={words("people")}>
      <ul className="space-y-3">
        {people.map(({ id, name, role }) => (
          <li key={id} className="flex items-center gap-3">
            <span
              aria-hidden
              className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken font-medium"
            >
              {[...name][0]?.toUpperCase()}
            </span>
            <span>
              <span className="block font-medium">
                {name}
                {id === viewer.id && ` (${words("who.you")})`}
              </span>
              <span className="block text-sm text-soft">{role}</span>
            </span>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
