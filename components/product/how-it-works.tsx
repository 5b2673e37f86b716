import { MessagesSquare, PencilLine, ReceiptText } from "lucide";
import { useWords } from "#words";
import { Icon } from "@/components/ui/icon";

/** The three steps from a wish to a price. */
export function HowItWorks() {
  const words = useWords("catalogue");
  const steps = [
    { icon: PencilLine, title: words("step_request"), text: words("step_request_text") },
    { icon: MessagesSquare, title: words("step_talk"), text: words("step_talk_text") },
    { icon: ReceiptText, title: words("step_quote"), text: words("step_quote_text") },
  ];
  return (
    <ol aria-label={words("how")} className="grid gap-4 sm:grid-cols-3">
      {steps.map(({ icon, title, text }) => (
        <li key={title} className="flex gap-3">
          <span className="grid size-11 shrink-0 place-items-center rounded-full bg-tint text-accent">
            <Icon of={icon} size={20} />
          </span>
          <p>
            <strong className="block font-semibold">{title}</strong>
            <span className="text-soft">{text}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
