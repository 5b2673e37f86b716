import { createHash, randomBytes } from "node:crypto";

const PREFIX = "atl_";
const BYTES = 32;
/** As many digits as 32 bytes have in base 36: small letters and digits, which a double click selects as one word. */
const DIGITS = 50;
const SHOWN = 10;

/** A new key of 256 random bits. */
export function newSecret(): string {
  const number = BigInt(`0x${randomBytes(BYTES).toString("hex")}`);
  return PREFIX + number.toString(36).padStart(DIGITS, "0");
}

/** Whether a credential claims to be an API key. */
export function claimsToBeKey(credential: string): boolean {
  return credential.startsWith(PREFIX);
}

/** Whether it is written as a key is: nothing else is worth a look into the database. */
export function isSecret(text: string): boolean {
  return text.length === PREFIX.length + DIGITS && /^atl_[0-9a-z]+$/.test(text);
}

/** What is kept of a key. Fast on purpose: nobody guesses 256 bits, so there is nothing to slow down. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The characters by which its owner tells a key from others. */
export function prefixOf(secret: string): string {
  return secret.slice(0, SHOWN);
}
