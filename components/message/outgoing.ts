import { newKey } from "@/components/order/new-key";
import type { UploadKind } from "@/domain/attachment";
import { type Sticker, stickerPath } from "@/domain/sticker";
import type { StickerChoice } from "./sticker-picker";
import type { Named } from "./thread-acts";

/** A message on its way. Its key stays the same however often it is tried. */
export type Outgoing = {
  key: string;
  text: string;
  file?: File;
  /** Of a file: once it is uploaded, so that a second try need not upload it again. */
  uploaded?: { type: UploadKind; address: string };
  /** Instead of words; the text is then its title. */
  sticker?: Sticker;
  /** Words for the staff alone. */
  note?: true;
  /** What it answers. */
  answers?: Named;
  /** An address to show a picture by while it is on its way. */
  preview?: string;
  state: "waiting" | "uploading" | "paused" | "sending" | "sent" | "failed";
  progress: number;
  problem?: string;
  /** It will not pass, however often it is tried without being asked. */
  refused?: boolean;
  /** Of one that nobody decided: not to be tried again by itself for so many seconds. */
  after?: number;
  /** Of a message or a note that arrived. */
  id?: number;
};

/** A file that will go with the message. */
export type Chosen = { key: string; file: File; preview?: string };

export function chosenOf(file: File): Chosen {
  return {
    key: newKey(),
    file,
    preview: file.type.startsWith("image/") ? URL.createObjectURL(file) : undefined,
  };
}

/** What one presses Send on: the words first, then each file as a message of its own. */
export function outgoingOf(text: string, files: Chosen[]): Outgoing[] {
  const words = text.trim() === "" ? [] : [{ key: newKey(), text }];
  return [...words, ...files.map((chosen) => ({ ...chosen, text: chosen.file.name }))].map(fresh);
}

/** A sticker is a message of its own. */
export function outgoingSticker({ name, title }: StickerChoice): Outgoing {
  return fresh({ key: newKey(), text: title, sticker: name, preview: stickerPath(name) });
}

/** Words for the staff alone. */
export function outgoingNote(text: string): Outgoing {
  return fresh({ key: newKey(), text, note: true });
}

/** The first of what is sent answers; notes for the staff do not. */
export function answering(written: Outgoing[], answers: Named | null): Outgoing[] {
  if (!answers || written.some(({ note }) => note)) return written;
  return written.map((item, at) => (at === 0 ? { ...item, answers } : item));
}

function fresh(
  content: Pick<Outgoing, "key" | "text" | "file" | "sticker" | "note" | "answers" | "preview">,
): Outgoing {
  return { state: "waiting", progress: 0, ...content };
}

/** Lets go of the picture that was shown while a file was on its way. */
export function release({ preview }: { preview?: string }): void {
  if (preview?.startsWith("blob:")) URL.revokeObjectURL(preview);
}

type Kept = Pick<Outgoing, "key" | "text" | "sticker" | "note" | "answers">;

/** Words that have not arrived yet, kept where a closed tab does not lose them. */
export function readKept(place: string): Outgoing[] {
  try {
    const kept: Kept[] = JSON.parse(localStorage.getItem(place) ?? "[]");
    return kept.map(({ key, text, sticker, note, answers }) => ({
      ...fresh({ key, text, sticker, note, answers, ...(sticker && { preview: stickerPath(sticker) }) }),
      state: "failed",
    }));
  } catch {
    // Expected: storage is switched off, or somebody wrote nonsense there.
    return [];
  }
}

/** Puts what was lost on the way back in line, in its old place; what was refused or paused only if it is the one meant. */
export function inLineAgain(items: Outgoing[], meant?: string): Outgoing[] {
  return items.map((item) => {
    const stuck = item.state === "failed" && (!item.refused || item.key === meant);
    const resumed = item.state === "paused" && item.key === meant;
    return stuck || resumed ? { ...item, state: "waiting" } : item;
  });
}

export function keep(place: string, items: Outgoing[]): void {
  const words = items.filter(({ file, state }) => !file && state !== "sent");
  write(place, words.length > 0 ? JSON.stringify(words.map(keptOf)) : "");
}

function keptOf({ key, text, sticker, note, answers }: Outgoing): Kept {
  return { key, text, sticker, note, answers };
}

/** Writes to the browser's storage, or forgets what is there when the text is empty. */
export function write(place: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  } catch {
    // Expected: storage is switched off or full. The page itself still holds the text.
  }
}
