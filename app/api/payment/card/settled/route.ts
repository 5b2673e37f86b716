import { settleCardPaymentEndpoint } from "@/schemas/endpoints/cards";
import { route } from "@/server/http/route";
import { settleCardPayment } from "@/server/payments/settle-card-payment";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(settleCardPaymentEndpoint, settleCardPayment);
