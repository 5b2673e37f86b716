import { listMailTemplatesEndpoint } from "@/schemas/endpoints/mail";
import { route } from "@/server/http/route";
import { listMailTemplates } from "@/server/mail/list-mail-templates";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listMailTemplatesEndpoint, listMailTemplates);
