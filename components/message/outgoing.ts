import { newKey } from "@/components/order/new-key";
import { localAddress, type UploadKind } from "@/domain/attachment";
import { isSticker, stickerPath } from "@/domain/sticker";
import type { MessageDraft } from "@/schemas/message";
import type { StickerChoice } from "./sticker-picker";
import type { Named } from "./thread-acts";

/** A place or a person, as a message of its own. */
export type Card = { type: "location" | "contact"; content: string; meta?: MessageDraft["meta"] };

/** A message on its way. Its key stays the same however often it is tried. */
export type Outgoing = {
  key: string;
  /** When it was written, or was last asked to be sent again, in milliseconds; what was written later has more. */
  at: number;
  text: string;
  file?: File;
  /** Of a file: once it is uploaded, so that a second try need not upload it again. */
  uploaded?: { type: UploadKind; address: string };
  /** Instead of words; the text is then its title. */
  sticker?: string;
  /** Where the picture of a sticker is. */
  picture?: string;
  /** The same of a place or a person. */
  card?: Card;
  /** Words for the staff alone. */
  note?: true;
  /** What it answers. */
  answers?: Named;
  /** An address to show a picture by while it is on its way. */
  preview?: string;
  state: "waiting" | "uploading" | "paused" | "sending" | "sent" | "failed";
  progress: number;
  /** Why it failed, in the server's words; missing where the connection was lost. */
  problem?: string;
  /** It will not pass, however often it is tried without being asked. */
  refused?: boolean;
  /** It waited for so long that the desk may not know any more whether it has it. */
  old?: boolean;
  /** Of one that nobody decided: not to be tried again by itself for so many seconds. */
  after?: number;
  /** Of a message or a note that arrived. */
  id?: number;
};

/** A file that will go with the message. */
export type Chosen = { key: string; at: number; file: File; preview?: string };

export function chosenOf(file: File): Chosen {
  return { key: newKey(), at: later(), file, preview: previewOf({ file }) };
}

/** What one presses Send on: the words first, then each file as a message of its own. */
export function outgoingOf(text: string, files: Chosen[]): Outgoing[] {
  const words = text.trim() === "" ? [] : [{ key: newKey(), text }];
  return [...words, ...files.map((chosen) => ({ ...chosen, text: chosen.file.name }))].map(fresh);
}

/** A sticker is a message of its own. */
export function outgoingSticker({ name, title, url }: StickerChoice): Outgoing {
  const picture = localAddress(url) ?? undefined;
  return fresh({ key: newKey(), text: title, sticker: name, picture, preview: picture });
}

/** So is a place or a person. */
export function outgoingCard(card: Card): Outgoing {
  return fresh({ key: newKey(), text: card.content, card });
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

type Written = Pick<Outgoing, "key" | "text" | "file" | "sticker" | "picture" | "card" | "note" | "preview">;

function fresh(content: Written): Outgoing {
  return { state: "waiting", progress: 0, ...content, at: later() };
}

let last = 0;

/** Now, and after whatever was written before: several things are sent at once. */
function later(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}

/** How a picture is shown before the desk has it. */
export function previewOf({
  file,
  sticker,
  picture,
}: Pick<Outgoing, "file" | "sticker" | "picture">): string | undefined {
  // What waits since before stickers had addresses is one of those that ship.
  if (sticker) return picture ?? (isSticker(sticker) ? stickerPath(sticker) : undefined);
  return file?.type.startsWith("image/") ? URL.createObjectURL(file) : undefined;
}

/** Lets go of the picture that was shown while a file was on its way. */
export function release({ preview }: { preview?: string }): void {
  if (preview?.startsWith("blob:")) URL.revokeObjectURL(preview);
}

/** So long the desk remembers what it has done, and a little less: after that a repetition might be done twice. */
const REMEMBERED_MS = 23 * 3600 * 1000;

/** What has waited for too long is sent only by somebody who has looked whether it is there. */
export function isOld({ at }: Pick<Outgoing, "at">): boolean {
  return Date.now() - at > REMEMBERED_MS;
}

/** Puts what was lost on the way back in line, in its old place; what was refused or paused only if it is the one meant. */
export function inLineAgain(items: readonly Outgoing[], meant?: string): Outgoing[] {
  return items.map((item) => {
    const isMeant = item.key === meant;
    const stuck = item.state === "failed" && (!item.refused || isMeant);
    const resumed = item.state === "paused" && isMeant;
    if (!stuck && !resumed) return item;
    return { ...item, state: "waiting", ...(item.old && isMeant && { at: Date.now(), old: false }) };
  });
}

/** Whether the server has drawn it, up to this message and this note. */
export function isDrawn({ id, note }: Outgoing, newest: number, newestNote: number): boolean {
  return id !== undefined && id <= (note ? newestNote : newest);
}
