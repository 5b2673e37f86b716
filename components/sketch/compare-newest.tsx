import { useWords } from "#words";
import { dialogWordsIn } from "@/components/order/dialog-words";
import { localAddress } from "@/domain/attachment";
import { placeOf } from "@/domain/sketch/pins";
import type { Locale } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { Sketch, SketchPicture } from "@/schemas/sketch";
import { CompareButton } from "./compare-button";
import type { Compared } from "./compare-overlay";
import { useSketchName } from "./sketch-name";

/**
 * The way to lay one round over another, picture by picture: at first the newest over the one before it, then any two.
 * @param rounds of sketches, oldest first; nothing is drawn of fewer than two
 */
export function CompareNewest({ rounds, locale }: { rounds: Sketch[]; locale: Locale }) {
  const words = useWords("order_page");
  const name = useSketchName();
  const { compare } = MESSAGES[locale].order_page;
  const before = rounds.at(-2);
  if (!before) return null;
  return (
    <CompareButton
      label={words("sketch.compare", { round: before.round })}
      words={dialogWordsIn(locale)}
      compared={{
        rounds: rounds.map((round) => ({
          name: name(round),
          pictures: round.pictures.map((picture, at) => ({
            ...sideOf(picture),
            name: words("picture", { number: at + 1 }),
          })),
        })),
        words: compare,
      }}
    />
  );
}

function sideOf({ address, width, height, pins }: SketchPicture): Omit<Compared, "name"> {
  const marks = pins.flatMap(({ id, number, text, done_time, ...pin }) => {
    const place = placeOf(pin);
    return place ? { id, number, ...place, text, done: done_time > 0 } : [];
  });
  return { path: localAddress(address) ?? address, width, height, pins: marks };
}
