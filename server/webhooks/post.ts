import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { Problem } from "@/domain/webhook/webhook";
import { type Place, placesOf, TargetRefused } from "./target";

/** What came of one attempt. `response` is the beginning of the answer's body. */
export type Outcome = {
  httpStatus: number | null;
  problem: Problem | null;
  durationMs: number;
  response: string;
};

type Message = { url: string; headers: Record<string, string>; body: string | Buffer };
type Limits = {
  allowPrivate: boolean;
  /** Milliseconds from the first step to the last. */
  limitMs?: number;
  /** Aborted when the process ends. */
  stop?: AbortSignal;
};

const LIMIT_MS = 15_000;
const READ_BYTES = 4_096;
const KEPT_CHARACTERS = 1_000;

/**
 * Sends one message and tells what came of it; a 2xx answer is success, and a redirect is not followed. Throws only
 * when `stop` is aborted, for then nothing is known.
 */
export async function post(
  message: Message,
  { allowPrivate, limitMs = LIMIT_MS, stop }: Limits,
): Promise<Outcome> {
  const started = performance.now();
  const limit = AbortSignal.timeout(limitMs);
  const signal = stop ? AbortSignal.any([limit, stop]) : limit;
  const outcome = await attempt(message, allowPrivate, signal).catch((thrown: unknown) => {
    stop?.throwIfAborted();
    return {
      httpStatus: null,
      problem: limit.aborted ? "timeout" : problemIn(thrown),
      response: "",
    } as const;
  });
  return { ...outcome, durationMs: Math.round(performance.now() - started) };
}

async function attempt(message: Message, allowPrivate: boolean, signal: AbortSignal) {
  const url = new URL(message.url);
  const places = await orAbort(placesOf(url, allowPrivate), signal);
  const answer = await answerTo(url, message, places, signal);
  const httpStatus = answer.statusCode ?? 0;
  const response = await beginningOf(answer);
  const problem = httpStatus >= 200 && httpStatus < 300 ? null : ("status" as const);
  return { httpStatus, problem, response };
}

/** Sends the request over a connection of its own, to the places that were checked. */
function answerTo(url: URL, { headers, body }: Message, places: Place[], signal: AbortSignal) {
  return new Promise<http.IncomingMessage>((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const options = {
      method: "POST",
      headers: headersFor(headers, body),
      lookup: only(places),
      agent: false,
      signal,
    };
    const sent = request(url, options as https.RequestOptions, resolve);
    sent.on("error", reject);
    sent.on("close", () => reject(new Error("closed without an answer")));
    sent.end(body);
  });
}

function headersFor(headers: Message["headers"], body: Message["body"]) {
  return {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "user-agent": "Atelier-Webhooks/1",
    ...headers,
  };
}

/** A lookup that knows these places only. Node asks for all of them or for one. */
function only(places: Place[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = places;
    if (all) done(null, places);
    else done(null, first?.address ?? "", first?.family);
  };
}

/** As much of the body as is worth keeping. What breaks off here changes nothing: the status has been said. */
async function beginningOf(answer: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      parts.push(part as Buffer);
      size += (part as Buffer).byteLength;
      if (size >= READ_BYTES) break;
    }
  } catch {
    // Expected: the receiver took too long, or closed the connection in the middle.
  }
  answer.destroy();
  const text = Buffer.concat(parts).subarray(0, READ_BYTES).toString("utf8");
  return [...text.replaceAll("\u0000", "")].slice(0, KEPT_CHARACTERS).join("");
}

/** Names do not stop being looked up, but nobody has to wait for them. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function problemIn(thrown: unknown): Problem {
  if (thrown instanceof TargetRefused)
    return thrown.problem === "not_https" ? "private_address" : thrown.problem;
  const { code = "" } = thrown as { code?: string };
  return /^(CERT|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code)
    ? "certificate"
    : "connection";
}
