import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";

/** What is asked of a store. `body` is opened for each try; with `absent`, that there is nothing is an answer too. */
export type Question = {
  method: "GET" | "HEAD" | "PUT" | "DELETE";
  name: string;
  headers?: Record<string, string>;
  body?: () => Readable;
  absent?: boolean;
  within?: number;
};

/** The store is away, refuses us, or answers nonsense. `code` is its own word for it, for the log. */
export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(`the store of uploads: ${code}`, { cause });
  }
}

/** Milliseconds until the answer begins. How long its bytes may take is up to whoever reads them. */
const MOST_WAIT = 15_000;

/** Everything asked may be asked again, and is, where asking again may help: stores ask for it themselves. */
const PAUSES = [100, 400];

type Sign = (question: Question) => Promise<{ url: URL; headers: Headers }>;

/** Asks, up to three times. Throws a `StoreError` for whatever is not an answer. */
export async function exchange(question: Question, sign: Sign): Promise<Response> {
  for (const wait of PAUSES) {
    const response = await send(question, sign).catch(() => null); // asked again below
    if (response && response.status < 500 && response.status !== 429) return answerOf(question, response);
    await response?.body?.cancel();
    await pause(wait);
  }
  return answerOf(question, await send(question, sign));
}

async function send(question: Question, sign: Sign): Promise<Response> {
  const { url, headers } = await sign(question);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), question.within ?? MOST_WAIT);
  const bytes = question.body?.();
  try {
    return await fetch(url, {
      method: question.method,
      headers,
      redirect: "manual",
      signal: stop.signal,
      ...(bytes && { body: Readable.toWeb(bytes) as ReadableStream, duplex: "half" }),
    });
  } catch (thrown) {
    const { cause } = thrown as { cause?: { code?: unknown } };
    throw new StoreError(String(cause?.code ?? (stop.signal.aborted ? "no answer" : "broken off")), thrown);
  } finally {
    clearTimeout(timer);
    bytes?.destroy();
  }
}

async function answerOf({ absent }: Question, response: Response): Promise<Response> {
  if (response.ok || (absent && response.status === 404)) return response;
  const said = await response.text().catch(() => "");
  throw new StoreError(/<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? `HTTP_${response.status}`);
}
