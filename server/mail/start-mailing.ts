import { type Running, workOff } from "@/server/jobs/work-off";
import { claimMails } from "./claim-mails";
import { sendMail } from "./send-mail";
import { postOffice } from "./smtp";

/**
 * A few connections to the mail server at a time are as many as most let one have. What is in hand when the process ends is
 * waited for as long as the process itself waits (DRAIN_SECONDS): a mail that is let go in the middle may go twice.
 */
const PACE = { most: 4, lookMs: 2_000 };

/** Sends the mails that are due until it is ended; nothing where the shop sends no mail. */
export function startMailing(): Running {
  const office = postOffice();
  if (!office) return { end: async () => {} };
  return workOff({ name: "mails", claim: claimMails, send: (mail) => sendMail(mail, office) }, PACE);
}
