import { env } from "@/server/env";

/** The session cookie: out of scripts' reach, not sent along from foreign pages, and only over https where there is any. */
export function sessionCookie() {
  const secure = env().NEXTAUTH_URL.startsWith("https://");
  return {
    name: secure ? "__Secure-next-auth.session-token" : "next-auth.session-token",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  };
}

/** The session token among a request's cookies, or null. */
export function sessionTokenIn(headers: Headers): string | null {
  const prefix = `${sessionCookie().name}=`;
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(prefix));
  return found ? found.slice(prefix.length) : null;
}
