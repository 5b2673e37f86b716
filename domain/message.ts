import { UPLOAD_KINDS, type UploadKind } from "./attachment";

/** The published kinds of message. */
export const MESSAGE_TYPES = [
  "text",
  "image",
  "quote",
  "video",
  "file",
  "audio",
  "location",
  "contact",
  "sticker",
  "unknown",
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/** Kinds that people send through `message/send`; a quote message is written by sending a quote. */
export type SendableType = Exclude<MessageType, "quote">;

export const SENDER_TYPES = ["user", "admin", "system"] as const;

/** What may be shown of a thread by itself: what was sent as a file, or what there was and is to decide on. */
export const THREAD_KINDS = ["files", "decisions"] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

/** How much of a message is told with its answers, in characters. */
export const EXCERPT = 200;

/** What a program that knows no deleted messages shows in the place of one. */
export const DELETED_WORDS = "[deleted]";

type Change = { types: readonly MessageType[]; seconds: number | null };

/** What whoever wrote a message may do with it, for so many seconds (null: for ever). */
export const MESSAGE_CHANGES = {
  edit: { types: ["text"], seconds: 15 * 60 },
  delete: {
    types: MESSAGE_TYPES.filter((type) => type !== "quote"),
    seconds: null,
  },
} as const satisfies Record<string, Change>;
export type MessageChange = keyof typeof MESSAGE_CHANGES;

/** What decides what may be done with a message: `sentAt` in unix seconds, `fixed` where it belongs to a decision. */
export type SentMessage = {
  type: MessageType;
  senderId: number;
  sentAt: number;
  fixed: boolean;
  deleted: boolean;
};

/** Why somebody may not do this to a message at an instant (unix seconds), or null when they may. */
export function changeBlocked(
  change: MessageChange,
  { type, senderId, sentAt, fixed, deleted }: SentMessage,
  { userId, at }: { userId: number; at: number },
): "not_yours" | "message_deleted" | "message_fixed" | "message_not_words" | "message_old" | null {
  const { types, seconds }: Change = MESSAGE_CHANGES[change];
  if (senderId !== userId) return "not_yours";
  if (deleted) return "message_deleted";
  if (fixed || type === "quote") return "message_fixed";
  if (!types.includes(type)) return "message_not_words";
  return seconds !== null && at - sentAt >= seconds ? "message_old" : null;
}

/** Whether messages of this type have an address as their content: one of our uploads, or one elsewhere. */
export function isMedia(type: MessageType): type is UploadKind {
  return UPLOAD_KINDS.some((kind) => kind === type);
}
