import * as z from "zod";
import { Email } from "./account";
import { rule, UnixTime } from "./common";

/** A mail that was given up. */
const FailedMail = z.object({
  comm_order_id: z.int().meta({ description: "0 where it was a list of several orders" }),
  address: z.string(),
  subject: z.string(),
  problem: z.string().meta({ description: "What the mail server said, or why it was not reached" }),
  failed_time: UnixTime,
});

/** Whether and how the shop's mail goes out. */
export const MailState = z
  .object({
    sends: z
      .boolean()
      .meta({ description: "Whether a mail server is named: without one no mail is written" }),
    from: z.string().meta({ description: "The address that mails come from, or empty" }),
    reply_to: z.string().meta({
      description: "The address to which mails are answered, or empty: then nobody can answer by mail",
    }),
    waiting: z.int().meta({ description: "How many mails wait to be sent, or to be tried again" }),
    failed: z
      .array(FailedMail)
      .meta({ description: "The newest of those that were given up, at most twenty" }),
  })
  .meta({ id: "MailState" });
export type MailState = z.output<typeof MailState>;

/** Where to send a test mail. */
export const MailTestDraft = z.object({ address: Email });
export type MailTestDraft = z.output<typeof MailTestDraft>;

/** What came of a test mail. */
export const MailTest = z
  .object({
    address: z.string(),
    delivered: z.boolean().meta({ description: "Whether the mail server took it" }),
    problem: z.string().meta({ description: "What it said otherwise, or why it was not reached" }),
  })
  .meta({ id: "MailTest" });
export type MailTest = z.output<typeof MailTest>;

/** A mail that came in for the shop. */
export const InboundMail = z.object({
  raw: z.string().refine((text) => /^[\w+/=\s]+$/.test(text), rule("no_mail")),
  to: z.string().max(320).optional(),
});
export type InboundMail = z.output<typeof InboundMail>;

/** What became of it, and the messages that were made of it. */
export type TakenMail = {
  outcome: "written" | "repeated" | "ignored";
  comm_order_id: number;
  message_ids: readonly number[];
};
