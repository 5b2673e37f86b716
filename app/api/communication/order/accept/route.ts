import { acceptQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { acceptQuote } from "@/server/quotes/accept-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(acceptQuoteEndpoint, acceptQuote);
