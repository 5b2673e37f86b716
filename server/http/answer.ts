import { localeOf } from "@/i18n/locale";
import { log, logFailure } from "@/server/log";
import { allowOrigin } from "./cross-origin";
import { failureOf } from "./envelope";
import { requestIdOf } from "./request-id";

/** The work of answering. What it sets in `headers` goes out with its reply and with a refusal alike. */
type Work = (headers: Headers) => Promise<Response>;

/** Replies to a request and tells the log about it; whatever is thrown becomes the envelope of a refusal. */
export async function answer(request: Request, work: Work): Promise<Response> {
  const started = performance.now();
  const requestId = requestIdOf(request.headers);
  const headers = new Headers({ "X-Request-Id": requestId });
  const { response, code } = await attempt(request, requestId, () => work(headers));
  for (const [name, value] of headers) response.headers.set(name, value);
  allowOrigin(request, response.headers);
  log().info({
    requestId,
    method: request.method,
    path: new URL(request.url).pathname,
    status: response.status,
    code,
    ms: Math.round(performance.now() - started),
  });
  return response;
}

/** What every envelope goes out with: nobody keeps it, and no browser takes it for anything but data. */
const ENVELOPE = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The envelope of an answered call. */
export function ok(body: object): Response {
  return Response.json({ code: 0, msg: "", ...body }, { headers: ENVELOPE });
}

async function attempt(request: Request, requestId: string, work: () => Promise<Response>) {
  try {
    return { response: await work(), code: 0 };
  } catch (thrown) {
    const { status, code, message, fields, headers } = failureOf(
      thrown,
      localeOf(request.headers),
      requestId,
    );
    if (status >= 500) logFailure(thrown, { requestId });
    const body = { code, msg: message, ...(fields && { data: { fields } }) };
    return {
      response: Response.json(body, { status, headers: { ...ENVELOPE, ...headers } }),
      code,
    };
  }
}
