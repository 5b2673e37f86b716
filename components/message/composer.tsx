"use client";

import { SendHorizontal } from "lucide";
import { type FormEvent, type KeyboardEvent, lazy, Suspense, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { untilLoaded } from "@/components/ui/until-loaded";
import { useReady } from "@/components/ui/use-ready";
import { Attached } from "./attached";
import { CardDialog } from "./card-dialog";
import { ComposerTools } from "./composer-tools";
import type { ConversationWords } from "./conversation";
import { type Mode, ModeSwitch } from "./mode-switch";
import { type Card, chosenOf, type Outgoing, outgoingNote, outgoingOf } from "./outgoing";
import type { Replies } from "./reply-menu";
import type { StickerChoice } from "./sticker-picker";
import { useChosen } from "./use-chosen";
import { useDraft } from "./use-draft";
import { useSlash } from "./use-slash";

const ReplyMenu = lazy(() => untilLoaded(() => import("./reply-menu")));
const VoiceRecorder = lazy(() => untilLoaded(() => import("./voice-recorder")));
const MENU = "saved-replies";
const MORE = "send-more";

type Props = {
  /** Where what is unfinished is kept in this browser. */
  place: string;
  /** Whether one may write to the other side, and to the staff alone. */
  open: boolean;
  notes: boolean;
  limits: { bytes: number; tooLarge: string };
  words: ConversationWords;
  stickers: StickerChoice[];
  /** What the staff answer with again and again, found by a slash; a customer has none. */
  replies?: Replies;
  /** Somebody types what will go to the other side. */
  onType?: () => void;
  onSend: (written: Outgoing[]) => void;
};

/**
 * Where one writes: to the other side or, in another colour, a note to the staff alone. Enter makes a new line; Ctrl or ⌘
 * with Enter sends. Pictures may be pasted or dropped.
 */
export function Composer({ place, open, notes, limits, words, stickers, replies, onType, onSend }: Props) {
  const ready = useReady();
  const [mode, setMode] = useState<Mode>("reply");
  const reply = useDraft(`draft-${place}`);
  const note = useDraft(`note-${place}`);
  const isNote = mode === "note" || !open;
  const [text, setText] = isNote ? note : reply;
  const { files, problem, attach, take, remove, sent, forget } = useChosen(
    `chosen-${place}`,
    limits,
    words,
    isNote,
  );
  const [speaking, setSpeaking] = useState(false);
  const [asked, ask] = useState<Card["type"]>();
  const box = useRef<HTMLTextAreaElement>(null);
  const slash = useSlash(box, text, setText);
  const offered = replies && slash.slash ? { ...replies, ...slash.slash } : undefined;
  const empty = text.trim() === "" && (isNote || files.length === 0);

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (empty) return box.current?.focus();
    onSend(isNote ? [outgoingNote(text)] : outgoingOf(text, files));
    setText("");
    sent();
    slash.forget();
    box.current?.focus();
  }

  function endSpeaking() {
    setSpeaking(false);
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (offered && slash.press(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
      send(event);
  }

  return (
    <>
      <form
        onSubmit={send}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => take(event, event.dataTransfer)}
        className={`space-y-2 border-t p-3 sm:px-5 ${isNote ? "border-warn bg-warn-tint" : "border-line bg-card"}`}
      >
        {open && notes && !speaking && (
          <ModeSwitch
            mode={mode}
            choose={(chosen) => {
              setMode(chosen);
              forget();
              slash.forget();
            }}
            words={words}
          />
        )}
        {!isNote && <Attached files={files} words={words} remove={remove} />}
        <p role="alert" className="text-sm font-medium text-bad empty:hidden">
          {problem}
        </p>
        <Suspense fallback={speaking && <p role="status">{words.voice.loading}</p>}>
          {speaking && (
            <VoiceRecorder
              words={words}
              onSend={(sound) => {
                onSend(outgoingOf("", [chosenOf(sound)]));
                endSpeaking();
              }}
              onClose={endSpeaking}
            />
          )}
        </Suspense>
        <Suspense>
          {offered && (
            <ReplyMenu
              id={MENU}
              ref={slash.menu}
              query={offered.query}
              words={offered.words}
              values={offered.values}
              pick={slash.insert}
              setActive={slash.setActive}
            />
          )}
        </Suspense>
        <div className="flex items-end gap-2 max-sm:flex-wrap">
          {!isNote && (
            <ComposerTools
              words={words}
              stickers={stickers}
              attach={attach}
              speak={speaking ? undefined : () => setSpeaking(true)}
              pick={(sticker) => onSend([sticker])}
              more={MORE}
              ask={ask}
            />
          )}
          <textarea
            ref={box}
            id="message"
            aria-label={isNote ? words.note_label : words.label}
            aria-describedby="message-hint"
            placeholder={isNote ? words.note_placeholder : words.placeholder}
            rows={1}
            maxLength={20_000}
            value={text}
            aria-autocomplete={replies && "list"}
            aria-controls={slash.active && MENU}
            aria-activedescendant={slash.active}
            onChange={(event) => {
              setText(event.target.value);
              slash.look();
              if (!isNote) onType?.();
            }}
            onSelect={slash.look}
            onKeyDown={onKeyDown}
            onPaste={(event) => take(event, event.clipboardData)}
            className={`${inputClass} field-sizing-content max-h-48 resize-none scroll-mt-32 max-sm:w-auto max-sm:min-w-0 max-sm:flex-1`}
          />
          {/* No submit button: pressed before the script runs, that would load the page anew without what was typed. */}
          <button
            type="button"
            disabled={!ready}
            onClick={() => send()}
            className={buttonClass("primary", "shrink-0 max-sm:px-3")}
          >
            <Icon of={SendHorizontal} size={18} />
            <span className="max-sm:sr-only">{isNote ? words.note_save : words.send}</span>
          </button>
        </div>
        <p id="message-hint" className="text-sm text-soft max-lg:sr-only">
          {isNote ? words.note_hint : words.hint}
          {replies && ` · ${replies.words.hint}`}
        </p>
      </form>
      <CardDialog
        asked={asked}
        button={MORE}
        words={words}
        onSend={(card) => onSend([card])}
        onClose={() => ask(undefined)}
      />
    </>
  );
}
