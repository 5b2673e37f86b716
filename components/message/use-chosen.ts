"use client";

import { type ClipboardEvent, type DragEvent, useState } from "react";
import type { ConversationWords } from "./conversation";
import { type Chosen, chosenOf, release } from "./outgoing";

type Limits = { bytes: number; tooLarge: string };

/**
 * What will go with a message: chosen, pasted or dropped.
 * @param limits how large a file may be, and what is said of one that is larger
 * @param isNote whether a note is written, which brings no files: those that were chosen wait for the next message
 */
export function useChosen(limits: Limits, words: ConversationWords, isNote: boolean) {
  const [files, setFiles] = useState<Chosen[]>([]);
  const [problem, setProblem] = useState("");
  const forget = () => setProblem("");

  function attach(chosen: File[]) {
    const large = chosen.find(({ size }) => size > limits.bytes);
    const nothing = chosen.find(({ size }) => size === 0);
    const reason = (large && limits.tooLarge) || (nothing && words.empty_file) || "";
    setProblem(reason && `${(large ?? nothing)?.name}: ${reason}`);
    const fitting = chosen.filter(({ size }) => size > 0 && size <= limits.bytes);
    setFiles((now) => [...now, ...fitting.map(chosenOf)]);
  }
  function take(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    if (data.files.length === 0) return;
    event.preventDefault();
    if (isNote) setProblem(words.note_files);
    else attach([...data.files]);
  }
  function remove(gone: Chosen) {
    release(gone);
    setFiles(files.filter((file) => file !== gone));
  }
  function sent() {
    if (!isNote) setFiles([]);
    forget();
  }
  return { files, problem, attach, take, remove, sent, forget };
}
