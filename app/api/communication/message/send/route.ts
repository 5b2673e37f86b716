import { sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { route } from "@/server/http/route";
import { sendMessage } from "@/server/messages/send-message";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(sendMessageEndpoint, sendMessage);
