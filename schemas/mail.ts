import * as z from "zod";
import { Email } from "./account";
import { UnixTime } from "./common";

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
