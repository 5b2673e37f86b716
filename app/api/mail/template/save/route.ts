import { saveMailTemplateEndpoint } from "@/schemas/endpoints/mail";
import { route } from "@/server/http/route";
import { saveMailTemplate } from "@/server/mail/save-mail-template";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(saveMailTemplateEndpoint, saveMailTemplate);
