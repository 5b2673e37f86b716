import { useWords } from "#words";
import { MESSAGES } from "@/i18n/messages";
import { GuestAccess } from "../guest/guest-access";
import { AssignControl } from "./assign-control";
import type { OrderView } from "./order-view";
import { RailSection } from "./rail-section";
import { customerOf } from "./who";

/** Who takes part: the customer, everyone of the studio who has done something here, and who is in charge. */
export function OrderPeople(view: OrderView) {
  const { order, viewer, team, acts } = view;
  const words = useWords("order_page");
  const { order_page } = MESSAGES[viewer.locale];
  const staff = new Map(
    order.events
      .filter(({ actor_type }) => actor_type === "admin")
      .map(({ actor_id, actor_name }) => [actor_id, actor_name]),
  );
  if (order.admin_id > 0) staff.set(order.admin_id, order.admin_name);
  const roleOf = (id: number) =>
    id === order.admin_id ? `${words("who.studio")} · ${words("charge.in_charge")}` : words("who.studio");
  const people = [
    { id: order.user_id, name: customerOf(order), role: words("who.customer") },
    ...[...staff].map(([id, name]) => ({ id, name, role: roleOf(id) })),
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
      {order.actions.includes("assign") && (
        <AssignControl
          orderId={order.id}
          adminId={order.admin_id}
          viewerId={viewer.id}
          team={team}
          act={acts.assign}
          words={order_page.charge}
          dialog={order_page.dialog}
        />
      )}
      <GuestAccess {...view} />
    </RailSection>
  );
}
