import type { Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { MessageDraft } from "@/schemas/message";
import { sendMessage } from "@/server/messages/send-message";
import { parse } from "@/server/parse";
import type { Brought } from "./bring-files";

/**
 * Writes what came by mail on the order, in its sender's name and in the caller's transaction: their words, with a line for
 * each file that could not be taken, and each file. Returns the numbers of the messages.
 */
export async function writeReply(
  viewer: Viewer,
  comm_order_id: number,
  words: string,
  { files, refused }: Brought,
): Promise<number[]> {
  const speak = wordsIn(viewer.locale);
  const missed = refused.map((why) => speak("mail.file_missed", { why }));
  const text = [words, ...missed].filter(Boolean).join("\n\n");
  const drafts = [
    ...(text === "" ? [] : [{ message_type: "text", content: text }]),
    ...files.map(({ kind, file_location }) => ({ message_type: kind, content: file_location })),
  ];
  const written: number[] = [];
  for (const draft of drafts) {
    const { id } = await sendMessage(viewer, parse(MessageDraft, { comm_order_id, ...draft }));
    written.push(id);
  }
  return written;
}
