import { type Running, workOff } from "@/server/jobs/work-off";
import { claimMails } from "./claim-mails";
import { sendMail } from "./send-mail";
import { postOffice } from "./smtp";

/** A few connections to the mail server at a time are as many as most let one have. */
const PACE = { most: 4, lookMs: 2_000, patienceMs: 5_000 };

/** Sends the mails that are due until it is ended; nothing where the shop sends no mail. */
export function startMailing(): Running {
  const office = postOffice();
  if (!office) return { end: async () => {} };
  return workOff(
    { name: "mails", claim: claimMails, send: (mail, stop) => sendMail(mail, office, stop) },
    PACE,
  );
}
