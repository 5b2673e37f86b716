import { cookies, headers } from "next/headers";

/**
 * The headers a page is made for, with its cookies as they are now: an action may have set some in the same request,
 * and the page that is drawn with its reply has to know them. Next's own `headers()` still tells the old ones.
 */
export async function pageHeaders(): Promise<Headers> {
  const asked = new Headers(await headers());
  asked.set("cookie", (await cookies()).toString());
  return asked;
}
