import pino from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** The structured log. It never carries names, addresses, contents, cookies or tokens. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}
