import { sendQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { sendQuote } from "@/server/quotes/send-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(sendQuoteEndpoint, sendQuote);
