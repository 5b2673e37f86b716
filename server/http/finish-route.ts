import { finishUploadEndpoint } from "@/schemas/endpoints/uploads";
import { finishArrival } from "@/server/arrivals/finish-arrival";
import { parse } from "@/server/parse";
import { answer, ok } from "./answer";
import { identify } from "./identify";
import { readJson } from "./read-json";

/**
 * Finishes an upload that came in pieces. Whatever its Idempotency-Key, the same upload gives the same reply, and while
 * pictures are drawn no connection is held.
 */
export function finishRoute(request: Request): Promise<Response> {
  return answer(request, async (headers) => {
    const viewer = await identify(request, finishUploadEndpoint, headers);
    const input = parse(finishUploadEndpoint.input, await readJson(request));
    return ok({ data: await finishArrival(viewer, input) }, headers);
  });
}
