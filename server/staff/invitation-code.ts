import { createHash, randomBytes } from "node:crypto";

const BYTES = 24;

/** The secret in an invitation's link: 192 random bits, which nobody guesses. */
export function newCode(): string {
  return randomBytes(BYTES).toString("base64url");
}

/** What is kept of it. */
export function hashOfCode(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}
