import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { now, unix } from "@/server/clock";

type Secrets = { secret: string; previousSecret: string | null; previousUntil: Date | null };

/** A new secret in the form that Standard Webhooks libraries take. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/**
 * The headers that let a receiver tell our message from anybody else's. While a rotation's overlap lasts, both secrets
 * sign, and either will do.
 * @param id the same for every attempt, so that a receiver can tell a repetition
 */
export function signedHeaders(secrets: Secrets, id: string, body: string): Record<string, string> {
  const instant = now();
  return {
    "webhook-id": id,
    "webhook-timestamp": String(unix(instant)),
    "webhook-signature": signingSecrets(secrets, instant)
      .map((secret) => new Webhook(secret).sign(id, instant, body))
      .join(" "),
  };
}

function signingSecrets({ secret, previousSecret, previousUntil }: Secrets, instant: Date): string[] {
  const overlaps = previousSecret && previousUntil && previousUntil > instant;
  return overlaps ? [secret, previousSecret] : [secret];
}
