import type { ErrorName } from "@/i18n/messages";

/** A problem of the transport, which alone has an HTTP status of its own (contract §1). */
export class TransportError extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 413 | 415 | 416,
    readonly reason: ErrorName,
    readonly values: Record<string, string | number> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(`${status}: ${reason}`);
  }
}
