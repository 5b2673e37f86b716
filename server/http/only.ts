import { answer } from "./answer";
import { TransportError } from "./transport-error";

type Handler = (request: Request) => Promise<Response>;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** Whoever answers GET answers HEAD as well: the router calls the same handler, and nobody reads its body. */
const ALLOWED = { GET: "GET, HEAD, OPTIONS", POST: "POST, OPTIONS" } as const;

/**
 * What a route file exports: one method that does its work, OPTIONS, which tells which that is, and the others, which say
 * with the envelope that they do none.
 */
export function only(method: "GET" | "POST", handler: Handler): Record<(typeof METHODS)[number], Handler> {
  const Allow = ALLOWED[method];
  const refuse = (request: Request) =>
    answer(request, async () => {
      throw new TransportError(405, "wrong_method", { method }, { Allow });
    });
  const tell = (request: Request) =>
    answer(request, async (headers) => new Response(null, { status: 204, headers: { ...headers, Allow } }));
  const others = Object.fromEntries(METHODS.map((name) => [name, refuse])) as Record<string, Handler>;
  return { ...others, OPTIONS: tell, [method]: handler } as ReturnType<typeof only>;
}
