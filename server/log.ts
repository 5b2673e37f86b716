import pino from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;
/** Lines go out together when there are many, and within a quarter of a second when there are few. */
const BUNCHES = { dest: 1, sync: false, minLength: 4096, periodicFlush: 250 };

/** The structured log. It never carries names, addresses, contents, cookies or tokens. */
export function log(): pino.Logger {
  const settings = { level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  logger ??= pino(settings, pino.destination(BUNCHES));
  return logger;
}

/**
 * Logs what went wrong without the message, which may quote what people wrote.
 * @param about what was being done: a request's id, a job's name
 */
export function logFailure(thrown: unknown, about: { requestId: string } | { job: string }): void {
  const error = thrown instanceof Error ? thrown : new Error(typeof thrown);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const { code } = error as { code?: unknown };
  log().error({
    ...about,
    error: error.name,
    code,
    frames: frames.slice(0, 12).map((frame) => frame.trim()),
  });
  log().debug({ ...about, message: error.message });
}
