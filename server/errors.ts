import type { KeyScope } from "@/domain/api-key";
import type { OrderAbility } from "@/domain/order/abilities";
import type { OrderStatus } from "@/domain/order/status";
import type { SaleStatus } from "@/domain/sale/status";
import type { ErrorName } from "@/i18n/messages";
import type { ErrorKind } from "@/schemas/common";
import type { Refusal } from "@/schemas/issue";

/** Values that a sentence under `errors` in `i18n/` mentions; names of statuses and actions are put into words there. */
type Mentioned = {
  status?: OrderStatus;
  sale?: SaleStatus;
  possible?: readonly OrderAbility[];
  [value: string]: unknown;
};

/** An expected refusal. `name` picks the sentence, in the caller's language, where it is shown. */
export class AppError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly reason: ErrorName,
    readonly values: Mentioned = {},
    readonly fields?: Record<string, Refusal[]>,
  ) {
    super(`${kind}: ${reason}`);
  }
}

/** Not now, but in `retryAfter` seconds. */
export class BusyError extends AppError {
  constructor(
    readonly retryAfter: number,
    reason: "still_being_done",
  ) {
    super("conflict", reason);
  }
}

/** Too many attempts at something, or too many calls: `retryAfter` is in seconds. */
export class LimitedError extends Error {
  constructor(
    readonly retryAfter: number,
    readonly reason: "limited" | "too_many_calls" | "too_many_streams" | "streams_full" = "limited",
    readonly values: Record<string, number> = {},
  ) {
    super("limited");
  }
}

/** No credential, or a bad or expired one. */
export const unauthenticated = (reason: "sign_in" | "bad_credential" = "sign_in") =>
  new AppError("unauthenticated", reason);

/** Not this caller's to see or do; says the same whether or not the thing exists. */
export const notAllowed = (reason: "not_allowed" | "foreign_origin" | "only_one_order" = "not_allowed") =>
  new AppError("not_allowed", reason);

/** The API key was not made for this. */
export const lacksScope = (scope: KeyScope) => new AppError("not_allowed", "lacks_scope", { scope });

/** It is not there, said only to those who may know. */
export const missing = (reason: ErrorName, values: Mentioned = {}) => new AppError("missing", reason, values);

/** Possible in principle, but not as things stand now. */
export const conflict = (reason: ErrorName, values: Mentioned = {}) =>
  new AppError("conflict", reason, values);

/** The input is malformed: sentences for each bad field, by its path. */
export const invalid = (fields: Record<string, Refusal[]>) => new AppError("invalid", "invalid", {}, fields);

/** One bad field. */
export const invalidField = (path: string, rule: string, values: Refusal["values"] = {}) =>
  invalid({ [path]: [{ rule, values }] });
