"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { DeskAssignment } from "@/schemas/desk";
import { assignOrders } from "@/server/desk/assign-orders";
import { action } from "@/server/http/action";

const act = action("assign_orders", DeskAssignment, assignOrders);

/** Puts somebody in charge of several orders; the desk is drawn anew, also when somebody else was faster. */
export async function assignAll(input: z.input<typeof DeskAssignment>, key?: string) {
  const result = await act(input, key);
  if (result.ok || result.kind === "conflict") refresh();
  return result;
}
