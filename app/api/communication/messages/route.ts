import { listMessagesEndpoint } from "@/schemas/endpoints";
import { route } from "@/server/http/route";
import { listMessages } from "@/server/messages/list-messages";

export const GET = route(listMessagesEndpoint, listMessages);
