import { uploadEndpoint } from "@/schemas/endpoints/uploads";
import { keepUpload } from "@/server/attachments/keep-upload";
import { answer, ok } from "./answer";
import { idempotencyKeyOf } from "./idempotency-key";
import { identify } from "./identify";
import { receiveFile } from "./receive-file";

/** Receives one file of a signed-in caller (contract §4). */
export function uploadRoute(request: Request): Promise<Response> {
  return answer(request, async (headers) => {
    const viewer = await identify(request, uploadEndpoint, headers);
    const data = await keepUpload(viewer, await receiveFile(request), idempotencyKeyOf(request));
    return ok({ data }, headers);
  });
}
