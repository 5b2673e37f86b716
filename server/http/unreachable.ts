/** Codes of Node, PostgreSQL and Prisma for a database that is away, starting, ending, full or too slow. */
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
  "P2028",
]);

/** What the driver calls the same. */
const KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);

type Told = {
  name?: unknown;
  code?: unknown;
  originalCode?: unknown;
  kind?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
};

/**
 * Whether the database could not be reached, or not in time, as opposed to a mistake of ours. Looks for it wherever it
 * may stand: of a statement of our own Prisma says only that it failed, and keeps what the driver said beside it.
 */
export function isUnreachable(thrown: unknown, depth = 0): boolean {
  if (typeof thrown !== "object" || thrown === null || depth > 5) return false;
  const { name, code, originalCode, kind, cause, meta } = thrown as Told;
  if ([code, originalCode].some((known) => CODES.has(String(known))) || KINDS.has(String(kind))) return true;
  if (name === "PrismaClientInitializationError") return true;
  return isUnreachable(cause, depth + 1) || isUnreachable(meta?.driverAdapterError, depth + 1);
}
