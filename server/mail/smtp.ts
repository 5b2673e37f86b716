import nodemailer, { type SendMailOptions } from "nodemailer";
import { env } from "@/server/env";

/** Milliseconds for a connection, for a greeting, and for each answer in between. */
const PATIENCE_MS = 30_000;

/** What came of handing a mail over: nothing to say where it was taken; `isFinal` where no other attempt would help. */
export type Handed = { problem: string | null; isFinal: boolean };

/** Where the shop's mail goes out, and from which address. */
export type PostOffice = { from: string; hand: (mail: SendMailOptions) => Promise<Handed> };

/** Whether the shop sends mail at all. */
export function sendsMail(): boolean {
  return Boolean(env().SMTP_URL);
}

/** The mail server that the environment names, null where the shop sends no mail. */
export function postOffice({ patienceMs = PATIENCE_MS } = {}): PostOffice | null {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return null;
  const transport = nodemailer.createTransport({
    url: SMTP_URL,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // Neither files nor addresses are read for what a mail says.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const hand = async (mail: SendMailOptions): Promise<Handed> => {
    try {
      await transport.sendMail(mail);
      return { problem: null, isFinal: true };
    } catch (thrown) {
      return refusalIn(thrown);
    }
  };
  return { from: MAIL_FROM, hand };
}

type Thrown = { code?: string; responseCode?: number; message?: string };

/** A 5xx to the mail itself will not change; everything else may: a 4xx, a connection that broke, a password put right. */
function refusalIn(thrown: unknown): Handed {
  const { code = "", responseCode = 0, message = "" } = thrown as Thrown;
  const isAboutMail = code === "EENVELOPE" || code === "EMESSAGE";
  const problem = message.replaceAll("\u0000", "").slice(0, 500) || "unknown";
  return { problem, isFinal: isAboutMail && responseCode >= 500 };
}
