"use client";

import { useState } from "react";
import { inputClass } from "@/components/ui/field";
import type { Messages } from "@/i18n/messages";
import { type Compared, CompareOverlay, type Pair } from "./compare-overlay";

type Round = { name: string; pictures: Compared[] };

type Props = {
  /** At least two, oldest first. */
  rounds: Round[];
  words: Messages["order_page"]["compare"];
};

/** Lays a picture of one round over that of another; a slider says how much of each is seen. */
export function CompareRounds({ rounds, words }: Props) {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState({ older: rounds.length - 2, newer: rounds.length - 1 });
  const [older, newer] = [rounds[chosen.older], rounds[chosen.newer]];
  const pairs = older && newer ? pairsOf(older, newer) : [];
  const pair = pairs[at] ?? pairs[0];
  const side = (which: "older" | "newer") => ({
    label: words[which],
    value: chosen[which],
    choices: rounds.map(({ name }) => name),
    onChange: (round: number) => setChosen({ ...chosen, [which]: round }),
  });
  return (
    <>
      {rounds.length > 2 && (
        <div className="grid grid-cols-2 gap-2">
          <Choice {...side("older")} />
          <Choice {...side("newer")} />
        </div>
      )}
      {pairs.length > 1 && (
        <Choice label={words.which} value={at} choices={pairs.map(({ name }) => name)} onChange={setAt} />
      )}
      {pair && older && newer && (
        <CompareOverlay
          key={`${chosen.older} ${chosen.newer} ${at}`}
          pair={pair}
          older={older.name}
          newer={newer.name}
          words={words}
        />
      )}
      {!pair && <p className="text-soft">{words.none}</p>}
    </>
  );
}

/** Picture by picture, as far as both rounds have one. */
function pairsOf(older: Round, newer: Round): Pair[] {
  return newer.pictures.flatMap((after, at) => {
    const before = older.pictures[at];
    return before ? [{ name: after.name, older: before, newer: after }] : [];
  });
}

type ChoiceProps = {
  label: string;
  value: number;
  choices: string[];
  onChange: (chosen: number) => void;
};

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
      className={inputClass}
    >
      {choices.map((name, at) => (
        <option key={name} value={at}>
          {name}
        </option>
      ))}
    </select>
  );
}
