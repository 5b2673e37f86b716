import { sessionCookie } from "./session-cookie";

/** Long enough to read what is asked, in seconds. */
const LIFE = 600;

/**
 * Keeps a link that was followed while its reader is asked something, so that it does not stand in the address bar. Only
 * the page that asks is sent it.
 */
export function linkCookie() {
  const { secure } = sessionCookie().options;
  return {
    name: "atelier-link",
    httpOnly: true,
    sameSite: "lax",
    path: "/guest",
    secure,
    maxAge: LIFE,
  } as const;
}
