import type { Viewer } from "@/domain/viewer";
import type { MessageDraft } from "@/schemas/message";
import type { Tx } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import type { Deed, Utterance } from "./story";
import { uploadFilm, uploadPaper, uploadPicture, uploadSound } from "./upload";

/** Who does it, on which order, and when, in the demo's time. */
export type Moment = { viewer: Viewer; id: number; at: Date };

const KINDS = ["says", "shows", "films", "sounds", "hands", "places", "introduces", "sticks"];

/** Whether a deed is something that is said or shown in the thread. */
export function isUtterance(deed: Deed): deed is Utterance {
  return KINDS.some((kind) => kind in deed);
}

/** Says or shows it in the thread, as a message of its type. */
export async function utter(tx: Tx, moment: Moment, deed: Utterance) {
  return sendMessage(moment.viewer, { comm_order_id: moment.id, ...(await draftOf(tx, moment, deed)) });
}

async function draftOf(
  tx: Tx,
  { viewer, at }: Moment,
  deed: Utterance,
): Promise<Omit<MessageDraft, "comm_order_id">> {
  if ("says" in deed) return { message_type: "text", content: deed.says };
  if ("shows" in deed)
    return { message_type: "image", content: await uploadPicture(tx, viewer, deed.shows, at) };
  if ("films" in deed)
    return { message_type: "video", content: await uploadFilm(tx, viewer, deed.films, at) };
  if ("sounds" in deed)
    return { message_type: "audio", content: await uploadSound(tx, viewer, deed.sounds, at) };
  if ("hands" in deed)
    return { message_type: "file", content: await uploadPaper(tx, viewer, deed.hands, at) };
  if ("sticks" in deed) return { message_type: "sticker", content: deed.sticks };
  const [message_type, { label, ...meta }] =
    "places" in deed ? (["location", deed.places] as const) : (["contact", deed.introduces] as const);
  return { message_type, content: label, meta };
}
