import { answer } from "./answer";
import { TransportError } from "./transport-error";

/** Answers for every address under /api that is none, with the envelope (contract §5). */
export function unknownRoute(request: Request): Promise<Response> {
  return answer(request, async () => {
    throw new TransportError(404, "unknown_path");
  });
}
