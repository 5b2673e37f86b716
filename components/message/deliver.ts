import type { Stop } from "@/components/attachment/send-file";
import { callOnce, type Outcome } from "@/components/order/outcome";
import type { UploadKind } from "@/domain/attachment";
import type { Card, Outgoing } from "./outgoing";
import { uploadFile } from "./upload-file";

type Way = {
  orderId: number;
  /** Who writes: where somebody else has signed in meanwhile, it is not sent in their name. */
  viewerId: number;
  change: (changed: Partial<Outgoing>) => void;
  /** Hears how to stop the upload that has begun. */
  begun: (stop: Stop) => void;
};

const SEND = "/api/communication/message/send";
const NOTE = "/api/communication/note/create";
const PATIENCE_MS = 30_000;
/** For a browser that says it has no connection: it may still reach a desk on this very machine. */
const PATIENCE_OFFLINE_MS = 3_000;

/**
 * Takes one message to the server, its file first, and notes how far it has come. What nobody decided goes again under
 * the same key, so that nothing is sent twice.
 * @returns whether the way is free for the next one: not so while this one is undecided
 */
export async function deliver(item: Outgoing, way: Way): Promise<boolean> {
  const uploaded = item.file ? await upload(item, item.file, way) : contentOf(item);
  if (!uploaded) return true; // somebody stopped it
  const outcome = uploaded.is === "done" ? await post(item, uploaded.data, way) : uploaded;
  if (outcome.is === "done") way.change({ state: "sent", id: outcome.data.id });
  else way.change(failed(outcome));
  return outcome.is !== "open";
}

type Content = { type: UploadKind | "text" | "sticker" | Card["type"]; address: string; meta?: Card["meta"] };

function contentOf({ text, sticker, card }: Outgoing): Outcome<Content> {
  if (card) return { is: "done", data: { ...card, address: card.content } };
  const data = sticker ? ({ type: "sticker", address: sticker } as const) : null;
  return { is: "done", data: data ?? { type: "text", address: text } };
}

/** What was uploaded before a connection broke is not uploaded again. */
async function upload(
  { uploaded }: Outgoing,
  file: File,
  { change, begun }: Way,
): Promise<Outcome<Content> | null> {
  if (uploaded) return { is: "done", data: uploaded };
  change({ state: "uploading" });
  const outcome = await uploadFile(file, {
    onProgress: (progress) => change({ progress }),
    onBegin: begun,
  });
  if (outcome?.is !== "done") return outcome;
  const { kind, file_location } = outcome.data;
  const data = { type: kind, address: file_location };
  change({ uploaded: data });
  return { is: "done", data };
}

function post({ key, note, answers }: Outgoing, { type, address, meta }: Content, way: Way) {
  way.change({ state: "sending" });
  const { orderId: comm_order_id, viewerId: sender_id } = way;
  const once = { key, patience: navigator.onLine ? PATIENCE_MS : PATIENCE_OFFLINE_MS };
  if (note) return callOnce<{ id: number }>(NOTE, { comm_order_id, content: address }, once);
  const message = { comm_order_id, sender_id, message_type: type, content: address, meta };
  return callOnce<{ id: number }>(SEND, { ...message, reply_to: answers?.id }, once);
}

function failed(outcome: Exclude<Outcome<unknown>, { is: "done" }>): Partial<Outgoing> {
  const refused = outcome.is === "refused";
  return { state: "failed", problem: outcome.said, refused, after: refused ? undefined : outcome.after };
}
