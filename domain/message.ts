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

/** How much of a message is told with its answers, in characters. */
export const EXCERPT = 200;

/** Whether messages of this type have an address as their content: one of our uploads, or one elsewhere. */
export function isMedia(type: MessageType): type is UploadKind {
  return UPLOAD_KINDS.some((kind) => kind === type);
}
