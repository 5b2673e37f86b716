import { absolute } from "@/server/attachments/addresses";
import { signed, signedText } from "@/server/sealed";

const PURPOSE = "an end of mails";

/**
 * Where somebody ends all mails to them without signing in: a page, and what a mail program calls by itself. Whoever has the
 * address can do so, and nothing else.
 */
export function stopLinks(userId: number): { page: string; call: string } {
  const token = signed(PURPOSE, String(userId));
  return { page: absolute(`/mail/${token}`), call: absolute(`/api/mail/stop/${token}`) };
}

/** Whose mails the last part of such an address ends; null for everything that we did not make. */
export function readStopLink(token: string): number | null {
  const text = signedText(PURPOSE, token);
  return text === null ? null : Number(text);
}
