import { stopMails } from "@/server/mail/stop-mails";
import { pathOf } from "./address";
import { answer } from "./answer";
import { only } from "./only";

const tokenIn = (request: Request) => pathOf(request).split("/").at(-1) ?? "";

/** A mail program that knows no more than the address shows it to a person: they find the button there. */
function look(request: Request): Promise<Response> {
  return answer(request, async (headers) => {
    const Location = `/mail/${tokenIn(request)}`;
    return new Response(null, { status: 303, headers: { ...headers, Location } });
  });
}

/** Its own button to unsubscribe (RFC 8058): without a cookie, and with the same answer for an address that is none of ours. */
function stop(request: Request): Promise<Response> {
  return answer(request, async (headers) => {
    await stopMails(decodeURIComponent(tokenIn(request)));
    return new Response(null, { status: 204, headers });
  });
}

/** What the heading of each mail names as the way out. */
export const stopMailsRoute = { ...only("GET", look), POST: stop };
