import { useWords } from "#words";
import { isMedia, type MessageType } from "@/domain/message";

const CALLED = new Set<MessageType>(["sticker", "quote"]);

/** A message in a line: its words, or what it is where it has none. */
export function useExcerpt() {
  const words = useWords("order_page");
  return (message: { message_type: MessageType; content: string }, name = message.content): string => {
    const { message_type: type, content } = message;
    if (isMedia(type)) return [words(`kind.${type}`), name].filter(Boolean).join(": ");
    return CALLED.has(type) ? words(`kind.${type as "sticker" | "quote"}`) : content;
  };
}
