import { randomUUID } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { Webhook } from "standardwebhooks";
import { type Reply, send } from "./wire";

/** What whatever receives the shop's mail signs with in tests. */
export const INBOUND_SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** A mail as a mail program writes it, byte by byte. */
export async function aRawMail(mail: SendMailOptions): Promise<Buffer> {
  const { message } = await writer.sendMail({ subject: "Re: A desk for two", ...mail });
  return message as Buffer;
}

type Delivery = { secret?: string; at?: Date; to?: string };

/** Hands a mail to the shop, as whatever receives its mail does. */
export async function deliver(
  raw: Buffer,
  { secret = INBOUND_SECRET, at = new Date(), to }: Delivery = {},
): Promise<Reply> {
  const body = JSON.stringify({ raw: raw.toString("base64"), to });
  const id = `in_${randomUUID()}`;
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
    "content-type": "application/json",
  };
  return send("POST", "/api/mail/inbound", { headers, raw: body });
}
