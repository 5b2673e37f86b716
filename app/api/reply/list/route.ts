import { listRepliesEndpoint } from "@/schemas/endpoints/replies";
import { route } from "@/server/http/route";
import { listReplies } from "@/server/replies/list-replies";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listRepliesEndpoint, listReplies);
