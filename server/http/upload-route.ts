import { keepUpload } from "@/server/attachments/keep-upload";
import { unauthenticated } from "@/server/errors";
import { answer, ok } from "./answer";
import { authenticate } from "./authenticate";
import { receiveFile } from "./receive-file";

/** Receives one file of a signed-in caller (contract §4). */
export function uploadRoute(request: Request): Promise<Response> {
  return answer(request, async (headers) => {
    const { viewer, renewal } = await authenticate(request.headers, request.method);
    if (!viewer) throw unauthenticated();
    if (renewal) headers.set("Update-Token", renewal);
    return ok({ data: await keepUpload(viewer, await receiveFile(request)) });
  });
}
