import { useFormats, useWords } from "#words";
import { closedSoon } from "@/domain/hours/in-groups";
import type { Days, Week } from "@/domain/hours/opening";
import { daysIn, weekIn } from "@/i18n/hours";

type Props = {
  week: Week;
  closed: readonly Days[];
  /** What the owner says beside it. */
  note: string;
  /** Days that are over, or far, are left out; all are told where no day is given. */
  today?: string;
};

/** When somebody is there, in words: the week, the days off that are near, and the owner's note. Needs the words of `hours`. */
export function OpeningTimes({ week, closed, note, today }: Props) {
  const words = useWords("hours");
  const formats = useFormats();
  const told = weekIn((name, values) => words(name, values as never), formats)(week);
  const days = today === undefined ? closed : closedSoon(closed, today);
  const off = days.map(daysIn(formats));
  if (!told && !note && off.length === 0) return null;
  return (
    <>
      {told && <p>{told}</p>}
      {off.length > 0 && (
        <p>{words("closed", { days: off.reduce((before, after) => words("groups", { before, after })) })}</p>
      )}
      {note && <p className="break-words whitespace-pre-line">{note}</p>}
    </>
  );
}
