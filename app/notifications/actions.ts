"use server";

import { revalidatePath } from "next/cache";
import { SeenQuery } from "@/schemas/notification";
import { action } from "@/server/http/action";
import { seeNotifications } from "@/server/notifications/see-notifications";

const seen = action("see-notifications", SeenQuery, seeNotifications);

/** Notes that the viewer has seen everything. */
export async function seeAll(): Promise<void> {
  await seen({ comm_order_id: 0 });
  revalidatePath("/notifications");
}
