import { Lock } from "lucide";
import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import { Icon } from "@/components/ui/icon";
import type { Note } from "@/schemas/note";
import { RichText } from "./rich-text";

/** What one of the staff wrote for the others, across the thread and in its own colour: nobody takes it for a message. */
export function NoteCard({ note }: { note: Note }) {
  const words = useWords("order_page");
  const instant = useInstant();
  return (
    <article className="space-y-1 rounded-xl border border-dashed border-warn bg-warn-tint px-4 py-2.5">
      <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-warn">
        <Icon of={Lock} size={14} />
        <span className="font-medium">{words("composer.note")}</span> · {note.author_name} ·{" "}
        <time dateTime={new Date(note.created_time * 1000).toISOString()}>
          {instant.clock(note.created_time)}
        </time>
      </p>
      <RichText>{note.content}</RichText>
    </article>
  );
}
