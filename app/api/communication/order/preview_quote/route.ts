import { previewQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { previewQuote } from "@/server/quotes/preview-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(previewQuoteEndpoint, previewQuote);
