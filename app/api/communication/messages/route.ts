import { listMessagesEndpoint } from "@/schemas/endpoints/messages";
import { route } from "@/server/http/route";
import { listMessages } from "@/server/messages/list-messages";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listMessagesEndpoint, listMessages);
