import { moment } from "./moment";

type Fetch = typeof fetch;

/** How long one answer may take: of a page drawn anew, and of something done on it. */
const PATIENCE_MS = { page: 20_000, deed: 60_000 };
const SOONEST_MS = 500;
const LATEST_MS = 8_000;
/** So often a page is asked for again that its server fails to draw. */
const FAILURES = 4;
const AWAY = new Set([502, 503, 504]);

/**
 * The browser's `fetch` for Next's router. Left alone, the router takes a page that could not be drawn anew for one to be
 * loaded anew, and so a moment without a connection, or without a desk behind the proxy, would throw away what is open, with
 * all that is being written on it. Here the drawing waits until it can be had, whole. Any other page may be left for its error.
 * What is done on a page is given up in time, so that nothing waits behind it for ever.
 */
export function patientFetch(ask: Fetch): Fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    if (headers.has("next-action") && !init?.signal)
      return ask(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS.deed) });
    const isDrawing = headers.get("rsc") === "1" && !headers.has("next-router-prefetch");
    const isWhole = !headers.has("next-router-segment-prefetch") && init?.method !== "HEAD";
    return isDrawing && isWhole && isOpen(input) ? drawn(ask, input, init) : ask(input, init);
  };
}

function isOpen(input: Parameters<Fetch>[0]): boolean {
  const address = input instanceof Request ? input.url : String(input);
  return new URL(address, location.href).pathname === location.pathname;
}

async function drawn(ask: Fetch, ...[input, init]: Parameters<Fetch>): Promise<Response> {
  let failures = 0;
  for (let pause = SOONEST_MS; isOpen(input); pause = Math.min(pause * 2, LATEST_MS)) {
    const answer = await attempt(ask, input, init);
    if (answer && !AWAY.has(answer.status) && (isDrawn(answer) || ++failures > FAILURES))
      return answer.response;
    init?.signal?.throwIfAborted();
    await moment(pause);
  }
  return ask(input, init); // somebody has gone elsewhere, and nobody waits for this any more
}

type Answer = { status: number; text: string; response: Response };

/** The whole answer, or null where the connection broke off before its end. */
async function attempt(ask: Fetch, ...[input, init]: Parameters<Fetch>): Promise<Answer | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE_MS.page);
  const end = () => late.abort();
  init?.signal?.addEventListener("abort", end, { once: true });
  try {
    const answer = await ask(input, { ...init, signal: late.signal });
    const { status, statusText, headers, url, redirected } = answer;
    const bytes = await answer.arrayBuffer();
    const response = new Response(bytes, { status, statusText, headers });
    // A response that is made by hand knows neither.
    Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
    return { status, text: new TextDecoder().decode(bytes), response };
  } catch {
    return null; // expected: no connection, or none long enough
  } finally {
    clearTimeout(timer);
    init?.signal?.removeEventListener("abort", end);
  }
}

/** A part that the server failed to draw is told by a row of its own; so is a page that is not there, or is elsewhere. */
function isDrawn({ status, text }: Answer): boolean {
  return status < 500 && !/^[0-9a-f]+:E\{"digest":"(?!NEXT_)/m.test(text);
}
