import { CircleCheck } from "lucide";
import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import { Icon } from "@/components/ui/icon";

/** `replyBy` (unix seconds) is said instead of the hours where the shop has opening hours. */
type Props = { orderId: number; replyHours: number; replyBy: number | null };

/** Shown on the order page right after a request was sent: its number, and what happens next. Needs the words of `request`. */
export function RequestSent({ orderId, replyHours, replyBy }: Props) {
  const words = useWords("request");
  const { both } = useInstant();
  return (
    <section role="status" className="space-y-3 rounded-2xl border border-good bg-good-tint p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Icon of={CircleCheck} size={24} className="shrink-0 text-good" />
        <h2 className="text-xl">{words("sent_title")}</h2>
        <p className="text-soft">{words("sent_number", { id: String(orderId) })}</p>
      </div>
      <div>
        <h3 className="font-medium">{words("sent_next")}</h3>
        <ol className="mt-1 list-decimal space-y-1 pl-5 marker:text-soft">
          <li>
            {replyBy === null
              ? words("sent_read", { hours: replyHours })
              : words("sent_read_by", { when: both(replyBy) })}
          </li>
          <li>{words("sent_talk")}</li>
          <li>{words("sent_decide")}</li>
        </ol>
      </div>
    </section>
  );
}
