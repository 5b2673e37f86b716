import type { Locale } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { ActionResult, ErrorKind } from "@/schemas/common";
import { AppError, BusyError, LimitedError } from "@/server/errors";
import { ProviderAway } from "@/server/payments/pages";
import { refusalIn } from "@/server/refusal";
import { StoreError } from "@/server/stores/exchange";
import { TransportError } from "./transport-error";
import { isUnreachable } from "./unreachable";

/** The published code of each kind of refusal. */
const CODE = {
  invalid: -1,
  conflict: -1,
  missing: -1,
  unauthenticated: 1001,
  not_allowed: 1002,
} as const satisfies Record<ErrorKind, number>;

type Failure = Extract<ActionResult<never>, { ok: false }> & {
  status: number;
  code: number;
  headers?: Record<string, string>;
};

/**
 * What to tell the caller about something thrown, in their language. An expected refusal is an answered call
 * (HTTP 200); only transport problems have a status of their own (contract §1). Anything else is our bug and says nothing of itself.
 */
export function failureOf(thrown: unknown, locale: Locale, requestId: string): Failure {
  const words = wordsIn(locale);
  if (thrown instanceof AppError) {
    const { message, fields } = refusalIn(thrown, locale);
    const headers = thrown instanceof BusyError ? { "Retry-After": String(thrown.retryAfter) } : undefined;
    return { ok: false, kind: thrown.kind, status: 200, code: CODE[thrown.kind], message, fields, headers };
  }
  if (thrown instanceof LimitedError) {
    const { reason, retryAfter: seconds, values } = thrown;
    const message = words(`errors.${reason}`, {
      ...values,
      seconds,
      minutes: Math.ceil(seconds / 60),
    } as never);
    const headers = { "Retry-After": String(seconds) };
    return { ok: false, kind: "limited", status: 429, code: -1, message, headers };
  }
  if (thrown instanceof TransportError) {
    const message = words(`errors.${thrown.reason}`, thrown.values as never);
    const { status, headers } = thrown;
    return { ok: false, kind: "invalid", status, code: -1, message, headers };
  }
  const away = awayOf(thrown);
  if (away) {
    const headers = { "Retry-After": "5" };
    return { ok: false, kind: "internal", status: 503, code: -1, message: words(`errors.${away}`), headers };
  }
  const message = words("errors.internal", { request: requestId });
  return { ok: false, kind: "internal", status: 500, code: -1, message };
}

/** What we cannot do without just now, as the name of a sentence. */
function awayOf(thrown: unknown): "store_away" | "cards_away" | "not_ready" | undefined {
  if (thrown instanceof ProviderAway) return "cards_away";
  if (thrown instanceof StoreError) return "store_away";
  return isUnreachable(thrown) ? "not_ready" : undefined;
}
