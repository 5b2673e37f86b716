"use client";

import { History } from "lucide";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useFormats, useWords } from "@/i18n/words";
import type { Draft } from "./draft";
import type { DraftNews } from "./use-request-draft";

const A_MINUTE = 60_000;

type Props = {
  news: DraftNews | undefined;
  onStartOver: (draft: Draft) => void;
  onUndo: (draft: Draft) => void;
};

/** Says that a draft came back, with a way to begin anew, and a way back from that. */
export function DraftNote({ news, onStartOver, onUndo }: Props) {
  const words = useWords("request");
  const formats = useFormats();
  const back = (saved: number) =>
    Date.now() - saved < A_MINUTE
      ? words("draft_back")
      : words("draft_restored", { when: formats.relativeTime(saved, Date.now()) });
  const restored = news?.what === "restored";
  return (
    <div role="status">
      {news && (
        <div className="flex items-center gap-3 rounded-xl bg-sunken py-1.5 pr-1.5 pl-4">
          <Icon of={History} size={18} className="shrink-0 text-soft" />
          <p className="min-w-0 flex-1 py-1.5">
            {restored ? back(news.draft.saved) : words("draft_cleared")}
          </p>
          <Button
            look="quiet"
            className="shrink-0 underline underline-offset-4"
            onClick={() => (restored ? onStartOver : onUndo)(news.draft)}
          >
            {restored ? words("start_over") : words("undo")}
          </Button>
        </div>
      )}
    </div>
  );
}
