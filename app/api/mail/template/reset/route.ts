import { resetMailTemplateEndpoint } from "@/schemas/endpoints/mail";
import { route } from "@/server/http/route";
import { resetMailTemplate } from "@/server/mail/reset-mail-template";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(resetMailTemplateEndpoint, resetMailTemplate);
