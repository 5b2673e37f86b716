import pino from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** The structured log. It never carries names, addresses, contents, cookies or tokens. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
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
