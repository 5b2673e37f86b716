import { renameQuoteTemplateEndpoint } from "@/schemas/endpoints/quote-templates";
import { route } from "@/server/http/route";
import { renameQuoteTemplate } from "@/server/quote-templates/rename-quote-template";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  renameQuoteTemplateEndpoint,
  renameQuoteTemplate,
);
