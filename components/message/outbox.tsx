"use client";

import { CircleAlert } from "lucide";
import { takesLong } from "@/components/attachment/upload";
import { Icon } from "@/components/ui/icon";
import type { ConversationWords } from "./conversation";
import type { Outgoing } from "./outgoing";

type Props = {
  items: Outgoing[];
  words: ConversationWords;
  retry: (key: string) => void;
  pause: (key: string) => void;
  discard: (key: string) => void;
};

/** Messages on their way, at the end of the thread, each with how far it has come. */
export function Outbox({ items, words, retry, pause, discard }: Props) {
  return (
    <ul className="flex flex-col items-end gap-2 px-3 pb-3 empty:hidden sm:px-5">
      {items.map((item) => (
        <li key={item.key} className="flex max-w-[min(38rem,88%)] flex-col items-end gap-1">
          {item.answers && (
            <p className="max-w-full truncate border-l-4 border-accent pl-2 text-sm text-soft">
              {item.answers.words}
            </p>
          )}
          {item.preview ? (
            <img
              src={item.preview}
              alt={item.text}
              className={`size-36 ${item.sticker ? "object-contain" : "rounded-xl border border-line object-cover"}`}
            />
          ) : (
            <p
              className={`rounded-2xl px-4 py-2.5 whitespace-pre-wrap ${item.note ? "border border-dashed border-warn bg-warn-tint" : "rounded-br-md bg-mine text-on-mine"}`}
            >
              {item.text}
            </p>
          )}
          {(item.state === "uploading" || item.state === "paused") && (
            <progress
              value={item.progress}
              aria-label={words.uploading}
              className="h-1.5 w-36 appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
            />
          )}
          {item.state === "failed" ? (
            <div role="alert" className="flex flex-wrap items-center justify-end gap-x-1 text-sm">
              <p className="flex items-center gap-1.5 font-medium text-bad">
                <Icon of={CircleAlert} size={16} />
                {words.failed}. {problemOf(item, words)}
              </p>
              <Small onClick={() => retry(item.key)}>{words.retry}</Small>
              <Small onClick={() => discard(item.key)}>{words.discard}</Small>
            </div>
          ) : (
            <div className="flex flex-wrap items-center justify-end gap-x-1">
              <p className="px-1 text-sm text-soft">{words[item.state]}</p>
              {canPause(item) && (
                // One button with two faces, so that it keeps the focus.
                <Small onClick={() => (item.state === "paused" ? retry : pause)(item.key)}>
                  {item.state === "paused" ? words.resume : words.pause}
                </Small>
              )}
              {CANCELLED.has(item.state) && <Small onClick={() => discard(item.key)}>{words.cancel}</Small>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function problemOf({ problem, refused, old }: Outgoing, words: ConversationWords): string {
  if (old) return words.old;
  return problem ?? (refused ? "" : words.lost);
}

/** Once it is being sent, the other side may have it. */
const CANCELLED = new Set<Outgoing["state"]>(["waiting", "uploading", "paused"]);

function canPause({ state, file }: Outgoing): boolean {
  return state === "paused" || (state === "uploading" && takesLong(file?.size ?? 0));
}

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-11 rounded-lg px-2 font-medium underline underline-offset-4 hover:bg-sunken"
    >
      {children}
    </button>
  );
}
