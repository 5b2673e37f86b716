const CODES = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "P1001",
  "P1002",
  "P1017",
  "P2024",
]);

/** Whether the database could not be reached, as opposed to a mistake of ours. */
export function isUnreachable(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === "string" && CODES.has(code)) return true;
    if (error.name === "PrismaClientInitializationError") return true;
    if (
      error.name === "DriverAdapterError" &&
      /DatabaseNotReachable|ConnectionClosed|SocketTimeout/.test(error.message)
    )
      return true;
  }
  return false;
}
