import { randomUUID } from "node:crypto";

/** The id under which a request is logged: the caller's own if it is a plain word, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given && /^[A-Za-z0-9_.-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Where the caller is: the production server writes the socket's address (or a trusted proxy's word) into this header. */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "unknown";
}
