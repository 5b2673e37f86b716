import { acceptQuoteEndpoint } from "@/schemas/endpoints";
import { route } from "@/server/http/route";
import { acceptQuote } from "@/server/quotes/accept-quote";

export const POST = route(acceptQuoteEndpoint, acceptQuote);
