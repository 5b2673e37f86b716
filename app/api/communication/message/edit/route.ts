import { editMessageEndpoint } from "@/schemas/endpoints/messages";
import { route } from "@/server/http/route";
import { editMessage } from "@/server/messages/edit-message";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(editMessageEndpoint, editMessage);
