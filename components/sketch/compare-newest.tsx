import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import type { Locale } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { Sketch, SketchPicture } from "@/schemas/sketch";
import { type Compared, CompareRounds } from "./compare-rounds";
import { useSketchName } from "./sketch-name";

/** The way to lay the newest round over the one before it, picture by picture. */
export function CompareNewest({ newer, older, locale }: { newer: Sketch; older: Sketch; locale: Locale }) {
  const words = useWords("order_page");
  const name = useSketchName();
  const { compare, dialog } = MESSAGES[locale].order_page;
  const [first, ...others] = newer.pictures.flatMap((after, at) => {
    const before = older.pictures[at];
    if (!before) return [];
    return [{ name: words("picture", { number: at + 1 }), older: sideOf(before), newer: sideOf(after) }];
  });
  if (!first) return null;
  return (
    <CompareRounds
      label={words("sketch.compare", { round: older.round })}
      closeLabel={dialog.close}
      older={name(older)}
      newer={name(newer)}
      pairs={[first, ...others]}
      words={compare}
    />
  );
}

function sideOf({ address, width, height, pins }: SketchPicture): Compared {
  const marks = pins.map(({ id, number, x, y, text, done_time }) => ({
    id,
    number,
    x,
    y,
    text,
    done: done_time > 0,
  }));
  return { path: localAddress(address) ?? address, width, height, pins: marks };
}
