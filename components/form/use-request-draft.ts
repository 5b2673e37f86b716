"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { type Kept, newId } from "@/components/attachment/upload";
import { type Draft, isUntouched, readDraft, writeDraft } from "./draft";
import type { RequestFormApi, RequestInput } from "./request-form-type";
import { laidOver } from "./start-values";

const SAVE_AFTER_MS = 400;

type Options = {
  /** Where on this device: one place for each product and viewer. */
  place: string;
  form: RequestFormApi["form"];
  start: RequestInput;
};

/** What the person is told about their draft: it came back, or they left it behind and may have it back. */
export type DraftNews = { what: "restored" | "cleared"; draft: Draft };

/**
 * Keeps what is written on this device and brings it back. `round` changes whenever the whole form does: use it as the
 * key of what keeps files of its own, and give it `filesOf(name)`.
 */
export function useRequestDraft({ place, form, start }: Options) {
  const [round, setRound] = useState(0);
  const [news, setNews] = useState<DraftNews>();
  const kept = useRef<Pick<Draft, "files" | "key">>({ files: {} });
  const sent = useRef(false);

  const save = useCallback(() => {
    if (sent.current) return;
    const values = form.getValues();
    const untouched = isUntouched(values, start.content);
    writeDraft(place, untouched ? undefined : { saved: Date.now(), values, ...kept.current });
  }, [place, form, start]);

  const show = useCallback(
    (draft: Draft | undefined) => {
      kept.current = { files: draft?.files ?? {}, key: draft?.key };
      form.reset(draft ? laidOver(start, draft.values) : start);
      setRound((before) => before + 1);
    },
    [form, start],
  );

  // Not as the element's own default: React would put that over what somebody typed before this script ran.
  const suggest = () => {
    if (!form.getValues("content")) form.setValue("content", start.content);
  };
  const bringBack = useEffectEvent(() => {
    const draft = readDraft(place);
    if (!draft || isUntouched(draft.values, start.content)) return suggest();
    show(draft);
    setNews({ what: "restored", draft });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place, and never over what is being written
  useEffect(() => bringBack(), [place]);
  const saveSoon = useSavedSoon(save, form);

  return {
    round,
    news,
    filesOf: (name: string): Kept[] => kept.current.files[name] ?? [],
    keepFiles: (name: string, files: Kept[]) => {
      kept.current.files = { ...kept.current.files, [name]: files };
      saveSoon();
    },
    /** The same until this request is sent for good, also after a reload. */
    idempotencyKey: () => {
      kept.current.key ??= newId();
      save();
      return kept.current.key;
    },
    startOver: (draft: Draft) => {
      const latest = { ...draft, values: form.getValues(), ...kept.current };
      show(undefined);
      writeDraft(place, undefined);
      setNews({ what: "cleared", draft: latest });
    },
    undo: (draft: Draft) => {
      show(draft);
      setNews({ what: "restored", draft });
    },
    finish: () => {
      sent.current = true;
      writeDraft(place, undefined);
    },
  };
}

/** Saves shortly after each change, and at once when the page goes away. */
function useSavedSoon(save: () => void, form: RequestFormApi["form"]) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(save, SAVE_AFTER_MS);
  }, [save]);
  useEffect(() => form.subscribe({ formState: { values: true }, callback: saveSoon }), [form, saveSoon]);
  useEffect(() => {
    window.addEventListener("pagehide", save);
    return () => {
      window.removeEventListener("pagehide", save);
      clearTimeout(timer.current);
      save();
    };
  }, [save]);
  return saveSoon;
}
