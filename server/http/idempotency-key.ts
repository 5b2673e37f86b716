/** The header with which a program says that two calls are one (contract §6). */
export function idempotencyKeyOf({ headers }: Request): string | undefined {
  return headers.get("idempotency-key") ?? undefined;
}
