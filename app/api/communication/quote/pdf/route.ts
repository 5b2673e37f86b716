import { printQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { pdfRoute } from "@/server/http/pdf-route";
import { printQuote } from "@/server/quotes/print-quote";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = pdfRoute(printQuoteEndpoint, printQuote);
