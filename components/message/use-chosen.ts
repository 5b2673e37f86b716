"use client";

import { type ClipboardEvent, type DragEvent, useCallback, useEffect, useRef, useState } from "react";
import type { ConversationWords } from "./conversation";
import { type Chosen, chosenOf, previewOf, release } from "./outgoing";
import { forget as forgetKept, type Kept, keep, keptAt } from "./shelf";
import { useAskBeforeLeaving } from "./use-ask-before-leaving";

type Limits = { bytes: number; tooLarge: string };

/**
 * What will go with a message: chosen, pasted or dropped. It outlives a reload.
 * @param place where it is kept in this browser
 * @param limits how large a file may be, and what is said of one that is larger
 * @param isNote whether a note is written, which brings no files: those that were chosen wait for the next message
 */
export function useChosen(place: string, limits: Limits, words: ConversationWords, isNote: boolean) {
  const { files, add, take: takeOff, clear } = useKeptFiles(place);
  const [problem, setProblem] = useState("");
  const forget = () => setProblem("");

  function attach(chosen: File[]) {
    const large = chosen.find(({ size }) => size > limits.bytes);
    const nothing = chosen.find(({ size }) => size === 0);
    const reason = (large && limits.tooLarge) || (nothing && words.empty_file) || "";
    setProblem(reason && `${(large ?? nothing)?.name}: ${reason}`);
    const fitting = chosen.filter(({ size }) => size > 0 && size <= limits.bytes);
    add(fitting.map(chosenOf));
  }
  function take(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    if (data.files.length === 0) return;
    event.preventDefault();
    if (isNote) setProblem(words.note_files);
    else attach([...data.files]);
  }
  function remove(gone: Chosen) {
    release(gone);
    takeOff(gone.key);
  }
  /** What has been handed on is kept by whoever has it now, under the same keys. */
  function sent() {
    if (!isNote) clear();
    forget();
  }
  return { files, problem, attach, take, remove, sent, forget };
}

type KeptFile = Kept & { file: File };

function useKeptFiles(place: string) {
  const [files, setFiles] = useState<Chosen[]>([]);
  const unkept = useRef(new Set<string>());
  useAskBeforeLeaving(useCallback(() => files.some(({ key }) => unkept.current.has(key)), [files]));
  useEffect(() => {
    let left = false;
    keptAt<KeptFile>(place).then((found) => {
      const before = found.map(({ key, at, file }) => ({ key, at, file, preview: previewOf({ file }) }));
      if (!left)
        setFiles((now) => [...before.filter(({ key }) => now.every((one) => one.key !== key)), ...now]);
    });
    return () => {
      left = true;
    };
  }, [place]);
  return {
    files,
    add(chosen: Chosen[]) {
      setFiles((now) => [...now, ...chosen]);
      for (const { key, at, file } of chosen) {
        unkept.current.add(key);
        const kept: KeptFile = { key, at, place, file };
        keep([kept]).then(
          () => unkept.current.delete(key),
          () => {}, // expected: there is no room, or storage is switched off
        );
      }
    },
    take(key: string) {
      setFiles((now) => now.filter((one) => one.key !== key));
      void forgetKept(key);
    },
    clear: () => setFiles([]),
  };
}
