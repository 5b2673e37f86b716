import { AsyncLocalStorage } from "node:async_hooks";

/** Thrown through a transaction, which keeps nothing then. */
class Outside {
  constructor(readonly work: () => Promise<unknown>) {}
}

const attempt = new AsyncLocalStorage<{ told?: { answer: unknown } }>();

/**
 * Asks something of another machine, which may take long. Within `withOutside` that is never while a transaction holds a
 * connection. For one question a verb, before its changes.
 */
export async function outside<T>(work: () => Promise<T>): Promise<T> {
  const current = attempt.getStore();
  if (!current) return work();
  // Safe because a verb has one question, and this is the answer to it.
  if (current.told) return current.told.answer as T;
  throw new Outside(work);
}

/** Runs a transaction. If it asks something `outside`, it is given up, and begun again when the answer is known. */
export async function withOutside<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await attempt.run({}, act);
  } catch (thrown) {
    if (!(thrown instanceof Outside)) throw thrown;
    const answer = await thrown.work();
    return attempt.run({ told: { answer } }, act);
  }
}
