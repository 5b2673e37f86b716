import { listCardPaymentsEndpoint } from "@/schemas/endpoints/cards";
import { route } from "@/server/http/route";
import { listCardPayments } from "@/server/payments/list-card-payments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listCardPaymentsEndpoint, listCardPayments);
