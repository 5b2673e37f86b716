import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { localeOf } from "@/i18n/locale";
import { InboundMail } from "@/schemas/mail";
import { env } from "@/server/env";
import { invalidField } from "@/server/errors";
import { countAttempt, forgiveAttempt } from "@/server/limits";
import { takeReply } from "@/server/mail/inbound/take-reply";
import { parse } from "@/server/parse";
import { sealedAddress } from "@/server/sealed";
import { admit } from "./admit";
import { answer, ok } from "./answer";
import { only } from "./only";
import { readBytes } from "./read-json";
import { addressOf } from "./request-id";
import { TransportError } from "./transport-error";

/** As much as mail servers let through, as it stands in JSON. */
const MOST_MB = 40;

/** Calls without a good signature that may come from one address in a quarter of an hour: large ones take their time. */
const MOST_TRIES = 50;

/**
 * Takes the mails that answer ours, from whatever receives mail for the shop. It carries no credential but its signature
 * (Standard Webhooks, with `MAIL_INBOUND_SECRET`), which is of the body to the letter and good for five minutes.
 */
export const inboundMailRoute = only("POST", (request) =>
  answer(request, async (headers) => {
    const { MAIL_INBOUND_SECRET: secret } = env();
    if (!secret) throw new TransportError(404, "unknown_path");
    await admit(null, request.headers, headers);
    const tries = [{ key: `inbound-mail:${sealedAddress(addressOf(request.headers))}`, most: MOST_TRIES }];
    await countAttempt(tries);
    const body = Buffer.from(await readBytes(request, MOST_MB)).toString("utf8");
    const signed = read(secret, body, Object.fromEntries(request.headers));
    await forgiveAttempt(tries);
    const given = parse(InboundMail, signed);
    return ok({ data: await takeReply(given, localeOf(request.headers)) }, headers);
  }),
);

function read(secret: string, body: string, headers: Record<string, string>): unknown {
  try {
    return new Webhook(secret).verify(body, headers);
  } catch (thrown) {
    if (thrown instanceof WebhookVerificationError) throw new TransportError(400, "bad_signature");
    throw invalidField("body", "unknown_json"); // Expected: rightly signed, and no JSON.
  }
}
