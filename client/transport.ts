// How the client's requests are tried, and their replies read. Copy it beside atelier.ts.

export type Trying = {
  /** How often a call is tried, 4. A refusal is an answer and is never tried again. */
  tries: number;
  /** The longest wait in seconds that a reply may ask for before the next try, 60. */
  patience: number;
  /** For tests and for other networks. */
  fetch: (request: Request) => Promise<Response>;
};
/** What was answered, with the envelope laid open. */
export type Reply = {
  code: number;
  msg: string;
  data?: unknown;
  total?: number;
  status: number;
  headers: Headers;
};

/**
 * Tries until there is an answer. A lost reply may have been a change: the request has to carry an Idempotency-Key
 * then. Throws what `fetch` threw when nothing ever answered.
 */
export async function answerTo(request: () => Request, trying: Trying): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await replyTo(request(), trying).catch((lost: Error) => lost);
    const wait = secondsBeforeNext(outcome, attempt);
    if (wait !== null && wait <= trying.patience && attempt < trying.tries) await sleep(wait);
    else if (outcome instanceof Error) throw outcome;
    else return outcome;
  }
}

export function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

async function replyTo(request: Request, { fetch }: Trying): Promise<Reply> {
  const response = await fetch(request);
  const { status, headers } = response;
  const envelope = parsed(await response.text()) ?? { code: -1, msg: `HTTP ${status}, and no answer` };
  return { ...envelope, status, headers };
}

/** How long to wait before the same again, null when the outcome is an answer. */
function secondsBeforeNext(outcome: Reply | Error, attempt: number): number | null {
  const doubling = 2 ** (attempt - 2) * (0.5 + Math.random() / 2);
  if (outcome instanceof Error) return doubling;
  const asked = outcome.headers.get("Retry-After");
  if (asked !== null && !Number.isNaN(Number(asked))) return Number(asked);
  return [429, 502, 503, 504].includes(outcome.status) ? doubling : null;
}

function parsed(text: string): Pick<Reply, "code" | "msg"> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null; // something on the way answered in the shop's place
  }
}
