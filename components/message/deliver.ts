import type { Stop } from "@/components/attachment/send-file";
import type { OrderActs } from "@/components/order/acts";
import type { UploadKind } from "@/domain/attachment";
import type { Outgoing } from "./outgoing";
import { uploadFile } from "./upload-file";

type Way = {
  orderId: number;
  send: OrderActs["send_message"];
  write: OrderActs["write_note"];
  /** The sentence for a lost connection. */
  lost: string;
  change: (key: string, changed: Partial<Outgoing>) => void;
  /** Hears how to stop the upload that has begun. */
  begun: (key: string, stop: Stop) => void;
};

const PATIENCE_MS = 30_000;
/** For a browser that says it has no connection: it may still reach a desk on this very machine. */
const PATIENCE_OFFLINE_MS = 3_000;

/**
 * Takes one message to the server, its file first, and notes how far it has come.
 * @returns whether the way is free for the next one: not so when the connection is lost
 */
export async function deliver(item: Outgoing, way: Way): Promise<boolean> {
  try {
    const content = item.file ? await upload(item, item.file, way) : contentOf(item);
    if (content) await post(item, content, way);
    return true;
  } catch {
    // Expected: the connection broke off. Nothing is sent twice: the key stays the same.
    way.change(item.key, { state: "failed", problem: way.lost, refused: false });
    return false;
  }
}

function contentOf({ text, sticker }: Outgoing): Content {
  return sticker ? { type: "sticker", address: sticker } : { type: "text", address: text };
}

/** Null when the server does not take the file, and when somebody stopped it. What was uploaded before a connection broke is not uploaded again. */
async function upload({ key, uploaded }: Outgoing, file: File, { change, begun }: Way) {
  if (uploaded) return uploaded;
  change(key, { state: "uploading" });
  const answer = await uploadFile(file, {
    onProgress: (progress) => change(key, { progress }),
    onBegin: (stop) => begun(key, stop),
  });
  if (!answer) return null;
  if (!answer.ok) {
    change(key, { state: "failed", problem: answer.message, refused: true });
    return null;
  }
  const { kind, file_location } = answer.attachment;
  const done = { type: kind, address: file_location };
  change(key, { uploaded: done });
  return done;
}

type Content = { type: UploadKind | "text" | "sticker"; address: string };

async function post({ key, note, answers }: Outgoing, { type, address }: Content, way: Way) {
  way.change(key, { state: "sending" });
  const { orderId: comm_order_id, send, write } = way;
  const sent = note
    ? write({ comm_order_id, content: address }, key)
    : send({ comm_order_id, message_type: type, content: address, reply_to: answers?.id }, key);
  const result = await within(navigator.onLine ? PATIENCE_MS : PATIENCE_OFFLINE_MS, sent);
  if (!result.ok) way.change(key, { state: "failed", problem: result.message, refused: true });
  // A note is no message: it is drawn with the very reply, and waits for none of theirs.
  else way.change(key, { state: "sent", id: note ? 0 : result.value.id });
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("no answer in time")), ms),
  );
  return Promise.race([work, late]);
}
