import { saveReplyEndpoint } from "@/schemas/endpoints/replies";
import { route } from "@/server/http/route";
import { saveReply } from "@/server/replies/save-reply";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(saveReplyEndpoint, saveReply);
