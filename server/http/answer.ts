import { localeOf } from "@/i18n/locale";
import { log } from "@/server/log";
import { failureOf } from "./envelope";
import { requestIdOf } from "./request-id";

/** Replies to a request and tells the log about it; whatever is thrown becomes the envelope of a refusal. */
export async function answer(
  request: Request,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const started = performance.now();
  const requestId = requestIdOf(request.headers);
  const { response, code } = await attempt(request, requestId, work);
  response.headers.set("X-Request-Id", requestId);
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

/** The envelope of an answered call. */
export function ok(body: object, headers: HeadersInit = {}): Response {
  return Response.json(
    { code: 0, msg: "", ...body },
    { headers: { "Cache-Control": "no-store", ...headers } },
  );
}

async function attempt(request: Request, requestId: string, work: (requestId: string) => Promise<Response>) {
  try {
    return { response: await work(requestId), code: 0 };
  } catch (thrown) {
    const { status, code, message, fields, headers } = failureOf(
      thrown,
      localeOf(request.headers),
      requestId,
    );
    if (status >= 500) logFailure(thrown, requestId);
    const body = { code, msg: message, ...(fields && { data: { fields } }) };
    return {
      response: Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } }),
      code,
    };
  }
}

/** Logs what went wrong without the message, which may quote what people wrote. */
export function logFailure(thrown: unknown, requestId: string): void {
  const error = thrown instanceof Error ? thrown : new Error(typeof thrown);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const { code } = error as { code?: unknown };
  log().error({
    requestId,
    error: error.name,
    code,
    frames: frames.slice(0, 12).map((frame) => frame.trim()),
  });
  log().debug({ requestId, message: error.message });
}
