import { useWords } from "#words";
import { RichText } from "@/components/message/rich-text";
import type { Sketch } from "@/schemas/sketch";

/** What was said with a round, and what the customer said to it. */
export function SketchWords({ sketch: { note, answer } }: { sketch: Sketch }) {
  const words = useWords("order_page");
  return (
    <>
      {note && (
        <p>
          <RichText>{note}</RichText>
        </p>
      )}
      {answer && (
        <p className="text-sm">
          <span className="text-soft">{words("sketch.answer")}: </span>
          <RichText>{answer}</RichText>
        </p>
      )}
    </>
  );
}
