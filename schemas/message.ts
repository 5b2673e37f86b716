import * as z from "zod";
import type { UploadKind } from "@/domain/attachment";
import {
  DELETED_WORDS,
  EXCERPT,
  MESSAGE_TYPES,
  SENDER_TYPES,
  type SendableType,
  THREAD_KINDS,
  type ThreadKind,
} from "@/domain/message";
import { coordinatesOf, placeIn } from "@/domain/place";
import { Email } from "./account";
import { Address, Blankable, Id, MAX_INT32, Page, Phone, rule, Text, UnixTime, WireInt } from "./common";

/** Degrees from `-max` to `max`, as a number or as text. */
const Degrees = (max: number) => {
  const degrees = z.number().min(-max).max(max);
  const text = z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,20})?$/)
    .transform(Number);
  return z.union([degrees, text.pipe(degrees)]);
};

/** What goes with the content of a location or a contact. */
const DraftMeta = z.object({
  latitude: Degrees(90).optional().meta({ description: "Of a location, in degrees" }),
  longitude: Degrees(180).optional().meta({ description: "Of a location, in degrees" }),
  phone: Blankable(Phone).meta({ description: "Of a contact, who has this, `email` or both" }),
  email: Blankable(Email),
});

export const MessageDraft = z.object({
  comm_order_id: Id,
  message_type: z.enum(MESSAGE_TYPES),
  content: Text(1, 20_000).meta({
    description:
      "text, unknown: the text · image, video, audio, file: the address of your upload, or an https address · location: its label, with `meta`, or “latitude,longitude” · contact: the name, with `meta` · sticker: its name. A program that sends no `meta` may write the whole location or contact here as JSON text: {latitude, longitude, label} or {name, phone, email}",
  }),
  meta: DraftMeta.nullish(),
  reply_to: Blankable(Id).meta({ description: "The message of the same order that this one answers" }),
  sender_id: WireInt(0, MAX_INT32).optional().meta({ description: "If given, it has to be the caller" }),
  sender_name: z
    .unknown()
    .transform(() => undefined)
    .optional()
    .meta({ description: "Ignored: the name is the caller's" }),
});
export type MessageDraft = z.output<typeof MessageDraft>;

export const MessageListQuery = Page.extend({
  comm_order_id: Id,
  after: Blankable(WireInt(0, MAX_INT32)).meta({ description: "Only messages with a larger id" }),
  before: Blankable(WireInt(1, MAX_INT32)).meta({
    description: "Only messages with a smaller id; the first page holds the newest of them, oldest first",
  }),
  show: Blankable(z.enum(THREAD_KINDS)).meta({
    description: "Only pictures, films, recordings and files; or only quotes and rounds of pictures",
  }),
  keyword: Text(0, 200)
    .optional()
    .meta({ description: "Only messages in which each of these words is found, or a part of it" }),
});

/** Which message of which order. */
export const MessageChoice = z.object({ comm_order_id: Id, message_id: Id });
export type MessageChoice = z.output<typeof MessageChoice>;

/** What a message is to say from now on. */
export const MessageEdit = MessageChoice.extend({ content: Text(1, 20_000) });
export type MessageEdit = z.output<typeof MessageEdit>;

/** What a message said before. */
export const MessageVersion = z
  .object({
    content: z.string(),
    written_time: UnixTime.meta({ description: "Since when it said this" }),
  })
  .meta({ id: "MessageVersion" });
export type MessageVersion = z.output<typeof MessageVersion>;

/** What goes with a message of some types. */
export const MessageMeta = z.object({
  quote_id: z.int().optional(),
  version: z.int().optional(),
  sketch_id: z.int().optional().meta({ description: "Of what belongs to a round of pictures" }),
  round: z.int().optional(),
  file_name: z.string().optional(),
  file_size: z.int().optional(),
  mime: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  thumb: z.string().optional(),
  duration: z
    .int()
    .optional()
    .meta({ description: "Of a recording or a film, in whole seconds, where that is known" }),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  label: z.string().optional().meta({ description: "Of a location that has one" }),
  phone: z.string().optional(),
  email: z.string().optional(),
  url: z.string().optional().meta({ description: "The absolute address of a sticker's picture" }),
});
export type MessageMeta = z.output<typeof MessageMeta>;

/** What a message consists of. */
type Words = { content: string; meta?: MessageMeta };

const Plain = z.object({ content: Text(1, 20_000) });
/** Whose upload it is, and whether it is of that kind, is for the server to see. */
const Media = (kind: UploadKind) =>
  z.object({
    content: Text(1, 2000).refine((text) => Address.safeParse(text).success, rule(`${kind}_address`)),
  });

const Location = z
  .preprocess(
    (draft: GivenWords) => {
      const place = draft.meta?.latitude === undefined && placeIn(draft.content);
      return place ? { content: "", meta: place } : spread(draft, "label");
    },
    z.object({
      content: Text(0, 200),
      meta: DraftMeta.pick({ latitude: true, longitude: true }).required(),
    }),
  )
  .transform(({ content, meta }) => ({
    content: content || coordinatesOf(meta),
    meta: { ...meta, ...(content && { label: content }) },
  }));

const Contact = z.preprocess(
  (draft: GivenWords) => spread(draft, "name"),
  z.object({
    content: Text(1, 200),
    meta: DraftMeta.pick({ phone: true, email: true }).refine(({ phone, email }) => phone || email, {
      path: ["phone"],
      ...rule("phone_or_email"),
    }),
  }),
);

/** Whether the shop offers one of this name, and how it looks, is for the server to see. */
const Stuck = z.object({ content: Text(1, 200) });

/**
 * By type, what a draft's content and meta have to be, and the one form in which they are kept: content is what a
 * program that knows no more than that can show.
 */
export const MESSAGE_WORDS = {
  text: Plain,
  unknown: Plain,
  image: Media("image"),
  video: Media("video"),
  audio: Media("audio"),
  file: Media("file"),
  location: Location,
  contact: Contact,
  sticker: Stuck,
} as const satisfies Record<SendableType, z.ZodType<Words>>;

type GivenWords = { content: string; meta?: Record<string, unknown> | null };

/** Content that is the JSON text of an object, as content (its member `naming`) and meta (the others). */
function spread({ content, meta }: GivenWords, naming: "label" | "name"): GivenWords {
  const told = objectIn(content);
  if (!told) return { content, meta: meta ?? {} };
  const { [naming]: named = "", ...others } = told;
  return { content: named as string, meta: { ...meta, ...others } };
}

function objectIn(text: string): Record<string, unknown> | null {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Expected: a name or a label that begins with a brace.
    return null;
  }
}

/** What a message answers, in short. */
const Original = z.object({
  sender_id: z.int(),
  sender_type: z.enum(SENDER_TYPES),
  sender_name: z.string(),
  message_type: z.enum(MESSAGE_TYPES),
  content: z
    .string()
    .meta({ description: `Its first ${EXCERPT} characters; of a file its name, if it has one` }),
  deleted: z.boolean().optional().meta({ description: "Nothing is left of it" }),
});

export const Message = z
  .object({
    id: z.int(),
    comm_order_id: z.int(),
    sender_id: z.int(),
    sender_type: z.enum(SENDER_TYPES),
    sender_name: z.string(),
    message_type: z.enum(MESSAGE_TYPES),
    content: z.string(),
    created_time: UnixTime,
    meta: MessageMeta.optional(),
    reply_to: z.int().optional().meta({ description: "The message that it answers" }),
    original: Original.optional().meta({ description: "That message in short" }),
    fixed: z.boolean().optional().meta({
      description: "It belongs to a decision or a round of pictures: nobody can edit or delete it",
    }),
    edited_time: UnixTime.optional().meta({ description: "When it was last edited" }),
    deleted_time: UnixTime.optional().meta({
      description: `When its sender deleted it. What is left is of type \`unknown\` and says “${DELETED_WORDS}”`,
    }),
  })
  .meta({ id: "Message" });
export type Message = z.output<typeof Message>;

/**
 * How much of a thread a page draws: how many messages stand before that, all that are files, up to which one the viewer has
 * read it, and what is shown instead of it, if anything.
 */
export type ThreadPart = { earlier: number; files: Message[]; readTo: number; only: ThreadOnly | null };

/** What of a thread was asked for by itself: the newest messages of a kind or with some words (or ""), and how many there are. */
export type ThreadOnly = { show?: ThreadKind; words: string; messages: Message[]; total: number };

/** How far somebody has read an order's thread. */
export const ReadMark = z
  .object({
    id: z.int(),
    message_id: z.int().meta({ description: "The newest message that was read, or 0" }),
  })
  .meta({ id: "ReadMark" });
export type ReadMark = z.output<typeof ReadMark>;
