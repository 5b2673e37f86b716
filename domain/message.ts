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

export const SENDER_TYPES = ["user", "admin", "system"] as const;

/** Kinds that people may send through `message/send`; a quote message is written by sending a quote. */
export const SENDABLE_TYPES = ["text", "image", "file"] as const satisfies readonly MessageType[];
