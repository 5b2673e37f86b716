"use client";

import { Paperclip, SendHorizontal } from "lucide";
import {
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  useRef,
  useState,
} from "react";
import { buttonClass } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Attached } from "./attached";
import type { ConversationWords } from "./conversation";
import { type Chosen, chosenOf, type Outgoing, outgoingOf, outgoingSticker, release } from "./outgoing";
import { type StickerChoice, StickerPicker } from "./sticker-picker";
import { useDraft } from "./use-draft";

type Props = {
  /** Where the unfinished message is kept in this browser. */
  place: string;
  limits: { bytes: number; tooLarge: string };
  words: ConversationWords;
  stickers: StickerChoice[];
  onSend: (written: Outgoing[]) => void;
};

/** Where one writes. Enter makes a new line; Ctrl or ⌘ with Enter sends. Pictures may be pasted or dropped. */
export function Composer({ place, limits, words, stickers, onSend }: Props) {
  const [text, setText] = useDraft(place);
  const [files, setFiles] = useState<Chosen[]>([]);
  const [problem, setProblem] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const empty = text.trim() === "" && files.length === 0;

  function attach(chosen: File[]) {
    const large = chosen.find(({ size }) => size > limits.bytes);
    const nothing = chosen.find(({ size }) => size === 0);
    const reason = (large && limits.tooLarge) || (nothing && words.empty_file) || "";
    setProblem(reason && `${(large ?? nothing)?.name}: ${reason}`);
    const fitting = chosen.filter(({ size }) => size > 0 && size <= limits.bytes);
    setFiles((now) => [...now, ...fitting.map(chosenOf)]);
  }

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (empty) return box.current?.focus();
    onSend(outgoingOf(text, files));
    setText("");
    setFiles([]);
    setProblem("");
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
      send(event);
  }

  function take(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    if (data.files.length === 0) return;
    event.preventDefault();
    attach([...data.files]);
  }

  return (
    <form
      onSubmit={send}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer)}
      className="space-y-2 border-t border-line bg-card p-3 sm:px-5"
    >
      <Attached
        files={files}
        words={words}
        remove={(gone) => {
          release(gone);
          setFiles(files.filter((file) => file !== gone));
        }}
      />
      <p role="alert" className="text-sm font-medium text-bad empty:hidden">
        {problem}
      </p>
      <div className="flex items-end gap-2">
        <label
          className={buttonClass(
            "quiet",
            "size-11 shrink-0 p-0! focus-within:outline-3 focus-within:outline-accent",
          )}
        >
          <Icon of={Paperclip} size={20} />
          <span className="sr-only">{words.attach}</span>
          <input
            type="file"
            multiple
            className="sr-only"
            onChange={({ currentTarget }) => {
              attach([...(currentTarget.files ?? [])]);
              currentTarget.value = "";
            }}
          />
        </label>
        <StickerPicker
          label={words.stickers}
          stickers={stickers}
          onPick={(sticker) => onSend([outgoingSticker(sticker)])}
        />
        <textarea
          ref={box}
          id="message"
          aria-label={words.label}
          aria-describedby="message-hint"
          placeholder={words.placeholder}
          rows={1}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => take(event, event.clipboardData)}
          className={`${inputClass} field-sizing-content max-h-48 resize-none scroll-mt-32`}
        />
        {/* No submit button: pressed before the script runs, that would load the page anew without what was typed. */}
        <button
          type="button"
          onClick={() => send()}
          className={buttonClass("primary", "shrink-0 max-sm:px-3")}
        >
          <Icon of={SendHorizontal} size={18} />
          <span className="max-sm:sr-only">{words.send}</span>
        </button>
      </div>
      <p id="message-hint" className="text-sm text-soft max-lg:sr-only">
        {words.hint}
      </p>
    </form>
  );
}
