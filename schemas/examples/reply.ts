import type { SavedReply } from "../reply";

/** How the studio thanks for a request. */
export const SAVED_REPLY = {
  id: 3,
  name: "thanks",
  text: "Dear {customer}, thank you for “{title}”. You will have a quote from us within two days.\n{me}, {shop}",
  updated_time: 1795331700,
} satisfies SavedReply;
