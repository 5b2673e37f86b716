import { listQuoteTemplatesEndpoint } from "@/schemas/endpoints/quote-templates";
import { route } from "@/server/http/route";
import { listQuoteTemplates } from "@/server/quote-templates/list-quote-templates";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  listQuoteTemplatesEndpoint,
  listQuoteTemplates,
);
