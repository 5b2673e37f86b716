import { answer } from "./answer";
import { TransportError } from "./transport-error";

type Handler = (request: Request) => Promise<Response>;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** What a route file exports: one method that does its work, and the others, which say with the envelope that they do none. */
export function only(method: "GET" | "POST", handler: Handler): Record<(typeof METHODS)[number], Handler> {
  const others = Object.fromEntries(METHODS.map((name) => [name, refuse])) as Record<string, Handler>;
  return { ...others, [method]: handler } as ReturnType<typeof only>;

  async function refuse(request: Request): Promise<Response> {
    const response = await answer(request, async () => {
      throw new TransportError(405, "wrong_method", { method });
    });
    response.headers.set("Allow", method);
    return response;
  }
}
