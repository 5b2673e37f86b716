import { getMailStateEndpoint } from "@/schemas/endpoints/mail";
import { route } from "@/server/http/route";
import { getMailState } from "@/server/mail/get-mail-state";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getMailStateEndpoint, getMailState);
