import { FINISH_PATH } from "@/domain/attachment";
import { Attachment, Finish } from "../attachment";
import { endpoint } from "../endpoint";
import { ATTACHMENT } from "../examples/attachment";

/** Sent as multipart/form-data in the field `file`, so its input is not JSON. */
export const uploadEndpoint = endpoint({
  method: "POST",
  path: "/api/attachment/upload",
  summary: "Upload a picture or a file",
  about:
    "As multipart/form-data in the field `file`: pictures up to 25 MB, other files up to 50 MB. Until an order holds it, only you can see it. `-1` for a kind or a size we do not take, `413` beyond any size.",
  data: Attachment,
  example: { input: {}, data: ATTACHMENT },
});

/** Its bytes come by a protocol of its own, at RESUMABLE_PATH, which is no call of ours. */
export const finishUploadEndpoint = endpoint({
  method: "POST",
  path: FINISH_PATH,
  summary: "Finish an upload that came in pieces",
  about:
    "A large file may be sent so that it goes on where it broke off: by the protocol tus 1.0 (tus.io), for which every language has a client. Begin it with `POST /api/attachment/resumable`, with the same credential as every call, the whole size in `Upload-Length` and the name as `filename` in `Upload-Metadata`; send the bytes with `PATCH` to the `Location` of the reply, and ask with `HEAD` how far they are. Those replies have tus's own statuses and headers; only their refusals have our envelope. When all bytes are there, this call makes the upload of them, with the same rules and the same reply as an upload in one piece; called again, it gives the same reply. Only whoever began an upload may go on with it, for a day.",
  input: Finish,
  data: Attachment,
  example: { input: { upload: "b6Yt0cR3nJ8vPz5mKq2LxA" }, data: ATTACHMENT },
});
