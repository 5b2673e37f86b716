import { useWords } from "#words";
import type { MessageType } from "@/domain/message";
import type { Viewer } from "@/domain/viewer";
import type { Message } from "@/schemas/message";

/** The words for what was sent, none for what is text anyway. */
const SENT = {
  text: null,
  unknown: null,
  image: "sent_picture",
  video: "sent_video",
  audio: "sent_audio",
  file: "sent_file",
  location: "sent_location",
  contact: "sent_contact",
  sticker: "sent_sticker",
  quote: "sent_quote",
} as const satisfies Record<MessageType, string | null>;

/** Who said what last. What is not text is named. */
export function LastLine({ message, viewer }: { message: Message; viewer: Viewer }) {
  const words = useWords("desk");
  const who = message.sender_id === viewer.id ? words("you") : message.sender_name;
  const sent = message.deleted_time ? "deleted_message" : SENT[message.message_type];
  return (
    <p className="truncate text-soft">
      <strong className="font-medium text-ink">{who}</strong> {sent ? words(sent) : message.content}
    </p>
  );
}
