import { env } from "@/server/env";

/** How the shop shows push services who calls; null where it calls no devices. */
export type Vapid = { subject: string; publicKey: string; privateKey: string };

/** The shop's keys, and where whoever runs a push service can reach the shop: by mail, else at its site. */
export function vapid(): Vapid | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, MAIL_FROM, NEXTAUTH_URL } = env();
  if (!publicKey) return null;
  const { protocol, hostname, origin } = new URL(NEXTAUTH_URL);
  // A push service takes nothing else than a mail address and https.
  const site = protocol === "https:" ? origin : `mailto:desk@${hostname}`;
  return { subject: MAIL_FROM ? `mailto:${MAIL_FROM}` : site, publicKey, privateKey };
}
