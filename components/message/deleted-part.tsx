import { Ban } from "lucide";
import { useWords } from "#words";
import type { OrderView } from "@/components/order/order-view";
import { useWho } from "@/components/order/who";
import { Icon } from "@/components/ui/icon";
import type { Message } from "@/schemas/message";

/** Where a message stood that its sender has deleted. */
export function DeletedPart({ message, view }: { message: Message; view: OrderView }) {
  const words = useWords("order_page");
  const who = useWho(view.viewer);
  const name = who({ actor_id: message.sender_id, actor_name: message.sender_name });
  return (
    <p className="flex items-center gap-2 rounded-2xl border border-dashed border-edge px-4 py-2.5 text-soft">
      <Icon of={Ban} size={16} className="shrink-0" />
      {words("deleted_by", { who: name })}
    </p>
  );
}
