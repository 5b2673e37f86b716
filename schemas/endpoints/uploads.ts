import { Attachment } from "../attachment";
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
