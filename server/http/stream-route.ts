import type { Viewer } from "@/domain/viewer";
import { streamEventsEndpoint } from "@/schemas/endpoints/events";
import { StreamStart } from "@/schemas/event";
import { readToken } from "@/server/accounts/token";
import { parse } from "@/server/parse";
import { followEvents } from "@/server/streams/follow-events";
import type { Session } from "@/server/streams/follower";
import { queryOf } from "./address";
import { answer } from "./answer";
import { headerCredential } from "./authenticate";
import { identify } from "./identify";
import { only } from "./only";
import { sessionTokenIn } from "./session-cookie";

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform", // whoever packs it would hold it back
  "X-Accel-Buffering": "no", // so would nginx
};

/** Opens a stream of events to a signed-in caller. Until it is open, refusals come as with every other call. */
export const streamRoute = () =>
  only(streamEventsEndpoint.method, (request) =>
    answer(request, async (headers) => {
      const viewer = await identify(request, streamEventsEndpoint, headers);
      const query = parse(streamEventsEndpoint.input, queryOf(request));
      const known = parse(StreamStart, request.headers.get("last-event-id"), "Last-Event-ID");
      const start = { ...query, after: known ?? query.after };
      // Nobody reads the body of a HEAD: there is none to be opened.
      if (request.method === "HEAD") return new Response(null, { headers: { ...headers, ...HEADERS } });
      const body = await followEvents(viewer, sessionOf(viewer, request.headers), start);
      return new Response(body, { headers: { ...headers, ...HEADERS } });
    }),
  );

/** What the token says with which they were let in; null for a key. */
function sessionOf(viewer: Viewer, headers: Headers): Session | null {
  if (viewer.keyId !== undefined) return null;
  return readToken(headerCredential(headers) ?? sessionTokenIn(headers) ?? "");
}
