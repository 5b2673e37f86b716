import { useWords } from "#words";
import { isMedia, type MessageType } from "@/domain/message";
import { isSticker } from "@/domain/sticker";

/** A message in a line: its words, or what it is where it has none. */
export function useExcerpt() {
  const words = useWords("order_page");
  return (message: { message_type: MessageType; content: string }, name = message.content): string => {
    const { message_type: type, content } = message;
    if (isMedia(type)) return [words(`kind.${type}`), name].filter(Boolean).join(": ");
    if (type === "sticker" && !isSticker(content)) return `${words("kind.sticker")}: ${content}`;
    return type === "sticker" || type === "quote" ? words(`kind.${type}`) : content;
  };
}
