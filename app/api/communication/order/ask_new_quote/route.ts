import { askNewQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { askNewQuote } from "@/server/quotes/ask-new-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(askNewQuoteEndpoint, askNewQuote);
