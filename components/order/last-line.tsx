import { useWords } from "#words";
import type { Viewer } from "@/domain/viewer";
import type { Message } from "@/schemas/message";

/** Who said what last. What is not text is named. */
export function LastLine({ message, viewer }: { message: Message; viewer: Viewer }) {
  const words = useWords("desk");
  const who = message.sender_id === viewer.id ? words("you") : message.sender_name;
  const named: Partial<Record<Message["message_type"], string>> = {
    image: words("sent_picture"),
    file: words("sent_file"),
    quote: words("sent_quote"),
  };
  return (
    <p className="truncate text-soft">
      <strong className="font-medium text-ink">{who}</strong> {named[message.message_type] ?? message.content}
    </p>
  );
}
