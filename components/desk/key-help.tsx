"use client";

import { type KeyPlace, keysOn } from "@/domain/desk/keys";
import type { Messages } from "@/i18n/messages";
import { Dialog } from "../ui/dialog";

type Props = {
  words: Messages["desk"]["keys"];
  /** What is on this page. */
  on: readonly KeyPlace[];
  wanted: boolean;
  turn: (to: boolean) => void;
  close: () => void;
};

/** Which key does what, and a way to do without them. */
export default function KeyHelp({ words, on, wanted, turn, close }: Props) {
  return (
    <Dialog open title={words.title} closeLabel={words.close} onClose={close}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-3">
        {keysOn(on).map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-9 rounded-md border border-edge bg-sunken px-2.5 py-0.5 text-center font-sans">
                {key}
              </kbd>
            </dt>
            <dd>{words.does[does]}</dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-3 border-t border-line pt-4">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => turn(event.target.checked)}
          className="size-5 accent-accent"
        />
        {words.on}
      </label>
    </Dialog>
  );
}
