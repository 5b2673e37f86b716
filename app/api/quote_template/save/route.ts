import { saveQuoteTemplateEndpoint } from "@/schemas/endpoints/quote-templates";
import { route } from "@/server/http/route";
import { saveQuoteTemplate } from "@/server/quote-templates/save-quote-template";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(saveQuoteTemplateEndpoint, saveQuoteTemplate);
