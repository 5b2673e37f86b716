/**
 * What a call to the API came to. It is done; or refused, which will not change however often it is made; or open: nobody
 * has decided it, and the same call under the same key may be made again, at the soonest after so many seconds.
 */
export type Outcome<T> =
  | { is: "done"; data: T }
  | { is: "refused"; said: string }
  | { is: "open"; said?: string; after?: number; signedOut?: true };

type Envelope = { code: number; msg: string; data?: unknown };

const SIGNED_OUT = 1001;
/** Of an answer that is none of ours: what a proxy says while the desk behind it is away or started anew. */
const PASSING = new Set([404, 408, 409, 423, 425, 429]);

/**
 * Reads an answer (contract §1).
 * @param retryAfter what the header of that name says: also a call that came too early has it
 */
export function outcomeOf<T>(status: number, text: string, retryAfter: string | null): Outcome<T> {
  const envelope = envelopeIn(text);
  const after = Number(retryAfter) || undefined;
  if (!envelope) return isPassing(status) ? { is: "open", after } : { is: "refused", said: "" };
  const { code, msg: said, data } = envelope;
  if (code === 0) return { is: "done", data: data as T };
  if (code === SIGNED_OUT) return { is: "open", said, signedOut: true };
  if (status >= 500 || status === 429 || after !== undefined) return { is: "open", said, after };
  return { is: "refused", said };
}

function isPassing(status: number): boolean {
  return status < 400 || status >= 500 || PASSING.has(status);
}

function envelopeIn(text: string): Envelope | null {
  try {
    const answer: unknown = JSON.parse(text);
    const isOurs = typeof answer === "object" && answer !== null && "code" in answer && "msg" in answer;
    return isOurs ? (answer as Envelope) : null;
  } catch {
    return null; // a proxy in between answered with a page of its own
  }
}

/**
 * Makes a call that changes something, once however often it is repeated under its key. No answer within `patience`
 * milliseconds is none: the request is ended then, and stands in nobody's way.
 */
export async function callOnce<T>(
  path: string,
  body: object,
  { key, patience }: { key: string; patience: number },
): Promise<Outcome<T>> {
  try {
    const reply = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    return outcomeOf(reply.status, await reply.text(), reply.headers.get("retry-after"));
  } catch {
    // Expected: the connection broke off, or nothing was heard in time.
    return { is: "open" };
  }
}
