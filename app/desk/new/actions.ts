"use server";

import { GuestOrderDraft } from "@/schemas/guest";
import { orderForCustomer } from "@/server/guests/order-for-customer";
import { action } from "@/server/http/action";

export const takeDown = action("order_for_customer", GuestOrderDraft, orderForCustomer);
