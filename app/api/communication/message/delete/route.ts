import { deleteMessageEndpoint } from "@/schemas/endpoints/messages";
import { route } from "@/server/http/route";
import { deleteMessage } from "@/server/messages/delete-message";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deleteMessageEndpoint, deleteMessage);
