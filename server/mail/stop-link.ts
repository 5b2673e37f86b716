import { absolute } from "@/server/attachments/addresses";
import { signed, signedText } from "@/server/sealed";

const PURPOSE = "an end of mails";

/** Where somebody ends all mails to them without signing in. Whoever has the address can do so, and nothing else. */
export function stopLink(userId: number): string {
  return absolute(`/mail/${signed(PURPOSE, String(userId))}`);
}

/** Whose mails the last part of such an address ends; null for everything that we did not make. */
export function readStopLink(token: string): number | null {
  const text = signedText(PURPOSE, token);
  return text === null ? null : Number(text);
}
