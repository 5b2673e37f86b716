import { deleteQuoteTemplateEndpoint } from "@/schemas/endpoints/quote-templates";
import { route } from "@/server/http/route";
import { deleteQuoteTemplate } from "@/server/quote-templates/delete-quote-template";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  deleteQuoteTemplateEndpoint,
  deleteQuoteTemplate,
);
