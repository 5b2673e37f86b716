"use server";

import { refresh } from "next/cache";
import { OrderQuery } from "@/schemas/order";
import { action } from "@/server/http/action";
import { confirmOrder } from "@/server/orders/confirm-order";

const act = action("confirm", OrderQuery, async (viewer, input) => ({
  id: (await confirmOrder(viewer, input)).id,
}));

/** Takes a request; the board is drawn anew, also when somebody else was faster. */
export async function confirm(input: { id: number }, key?: string) {
  const result = await act(input, key);
  if (result.ok || result.kind === "conflict") refresh();
  return result;
}
