import type { ConversationWords } from "./conversation";

/** Who reads what is written: both sides, or the staff alone. */
export type Mode = "reply" | "note";

type Props = { mode: Mode; choose: (mode: Mode) => void; words: ConversationWords };

export function ModeSwitch({ mode, choose, words }: Props) {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{words.mode}</legend>
      {(["reply", "note"] as const).map((one) => (
        <label
          key={one}
          className="inline-flex min-h-11 cursor-pointer items-center rounded-lg px-3 font-medium text-soft hover:bg-sunken has-checked:bg-paper has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="mode"
            value={one}
            checked={one === mode}
            onChange={() => choose(one)}
            className="sr-only"
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
