import { withdrawQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { withdrawQuote } from "@/server/quotes/withdraw-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(withdrawQuoteEndpoint, withdrawQuote);
