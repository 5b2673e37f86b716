import { printReceiptEndpoint } from "@/schemas/endpoints/sales";
import { pdfRoute } from "@/server/http/pdf-route";
import { printReceipt } from "@/server/sales/print-receipt";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = pdfRoute(printReceiptEndpoint, printReceipt);
