import { expect, test } from "vitest";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { anOrder } from "@/server/testing/factories";
import { startFollowing } from "./start-following";

test("a message is told by itself, without waiting for the next look", async () => {
  const { id, customer, staff } = await anOrder({ in: "in_communication" });
  const following = startFollowing({ lookMs: 3_600_000, pauseMs: 1 });
  const told = () => db().notification.count({ where: { userId: customer.id, kind: "message" } });
  await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Hello" });
  await expect.poll(told, { timeout: 10_000 }).toBe(1);
  await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Hello again" });
  await expect.poll(told, { timeout: 10_000 }).toBe(2);
  await following.end();
});
