import { randomUUID } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { Webhook } from "standardwebhooks";

/** What whatever receives the shop's mail signs with in tests. */
export const INBOUND_SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** A mail as a mail program writes it, byte by byte. */
export async function aRawMail(mail: SendMailOptions): Promise<Buffer> {
  const { message } = await writer.sendMail({ subject: "Re: A desk for two", ...mail });
  return message as Buffer;
}

export type Delivery = { secret?: string; at?: Date; to?: string };

/** The call with which a mail is handed to the shop, as whatever receives its mail makes it. */
export function aDelivery(
  raw: Buffer,
  { secret = INBOUND_SECRET, at = new Date(), to }: Delivery = {},
): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify({ raw: raw.toString("base64"), to });
  const id = `in_${randomUUID()}`;
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
    "content-type": "application/json",
  };
  return { headers, body };
}
