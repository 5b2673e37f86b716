"use client";

import { FileText, X } from "lucide";
import { Icon } from "@/components/ui/icon";
import type { ConversationWords } from "./conversation";
import type { Chosen } from "./outgoing";

type Props = { files: Chosen[]; words: ConversationWords; remove: (chosen: Chosen) => void };

/** What will go with the message, each to be taken off again. */
export function Attached({ files, words, remove }: Props) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={words.attached} className="flex flex-wrap gap-2">
      {files.map((chosen) => (
        <li
          key={chosen.key}
          className="flex max-w-full items-center gap-2 rounded-xl border border-line bg-sunken pl-2"
        >
          {chosen.preview ? (
            <img src={chosen.preview} alt="" className="size-9 shrink-0 rounded-lg object-cover" />
          ) : (
            <Icon of={FileText} size={20} className="shrink-0 text-accent" />
          )}
          <span className="min-w-0 truncate text-sm">{chosen.file.name}</span>
          <button
            type="button"
            onClick={() => remove(chosen)}
            className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-card"
          >
            <Icon of={X} size={18} />
            <span className="sr-only">
              {words.remove} {chosen.file.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
