import { localeOf } from "@/i18n/locale";
import { log, logFailure } from "@/server/log";
import { pathOf } from "./address";
import { forOrigin } from "./cross-origin";
import { failureOf } from "./envelope";
import { requestIdOf } from "./request-id";

/** Headers of a reply that is still being made. What is in here goes out with it and with a refusal alike. */
export type ReplyHeaders = Record<string, string>;

type Work = (headers: ReplyHeaders) => Promise<Response>;

/** Replies to a request and tells the log about it; whatever is thrown becomes the envelope of a refusal. */
export async function answer(request: Request, work: Work): Promise<Response> {
  const started = performance.now();
  const requestId = requestIdOf(request.headers);
  const headers = { "X-Request-Id": requestId, ...forOrigin(request) };
  const { response, code } = await attempt(request, requestId, headers, work);
  log().info({
    requestId,
    method: request.method,
    path: pathOf(request),
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
  "Content-Type": "application/json",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The envelope of an answered call. */
export function ok(body: object, headers: ReplyHeaders): Response {
  return new Response(JSON.stringify({ code: 0, msg: "", ...body }), {
    headers: { ...headers, ...ENVELOPE },
  });
}

async function attempt(request: Request, requestId: string, headers: ReplyHeaders, work: Work) {
  try {
    return { response: await work(headers), code: 0 };
  } catch (thrown) {
    const failure = failureOf(thrown, localeOf(request.headers), requestId);
    const { status, code, message, fields } = failure;
    if (status >= 500) logFailure(thrown, { requestId });
    const body = JSON.stringify({ code, msg: message, ...(fields && { data: { fields } }) });
    const response = new Response(body, { status, headers: { ...headers, ...ENVELOPE, ...failure.headers } });
    return { response, code };
  }
}
