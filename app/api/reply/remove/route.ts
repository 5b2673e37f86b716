import { removeReplyEndpoint } from "@/schemas/endpoints/replies";
import { route } from "@/server/http/route";
import { removeReply } from "@/server/replies/remove-reply";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(removeReplyEndpoint, removeReply);
