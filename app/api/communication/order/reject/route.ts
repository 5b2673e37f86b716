import { rejectQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { rejectQuote } from "@/server/quotes/reject-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(rejectQuoteEndpoint, rejectQuote);
