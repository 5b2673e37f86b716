/** Codes of Node, PostgreSQL and Prisma for a database that is away, starting, ending, full or too slow. */
const CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "57P05",
  "53300",
  "25006", // read-only: this server is a replica, or no longer the primary
  "P1001",
  "P1002",
  "P1017",
  "P2024",
  "P2028",
]);

/** What the driver calls the same. */
const KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);

/** What pg says, without a code, when a connection breaks, cannot be had in time, or is used after that. */
const SAYINGS = new Set([
  "Connection terminated",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "timeout exceeded when trying to connect",
  "timeout expired",
  "Query read timeout",
  "Client was closed and is not queryable",
  "Client has encountered a connection error and is not queryable",
]);

type Told = {
  name?: unknown;
  message?: unknown;
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
  const { name, message, code, originalCode, kind, cause, meta } = thrown as Told;
  if ([code, originalCode].some(isAway) || KINDS.has(String(kind)) || SAYINGS.has(String(message)))
    return true;
  if (name === "PrismaClientInitializationError") return true;
  return isUnreachable(cause, depth + 1) || isUnreachable(meta?.driverAdapterError, depth + 1);
}

/** PostgreSQL's class 08 is of broken connections; a pooler says all of its own troubles under it. */
function isAway(code: unknown): boolean {
  return CODES.has(String(code)) || /^08...$/.test(String(code));
}
