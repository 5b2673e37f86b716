import { finishRefundEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { finishRefund } from "@/server/sales/finish-refund";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(finishRefundEndpoint, finishRefund);
