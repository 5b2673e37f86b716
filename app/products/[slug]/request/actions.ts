"use server";

import { OrderRequest } from "@/schemas/order";
import { action } from "@/server/http/action";
import { createOrder } from "@/server/orders/create-order";

/** Sends a request; `createOrder` holds its answers to the product's own fields, as the form did. */
export const sendRequest = action("send_request", OrderRequest, createOrder);
