import type { SavedReply } from "@/schemas/reply";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

export function toReply({ id, name, text, updatedAt }: Prisma.SavedReplyGetPayload<object>): SavedReply {
  return { id, name, text, updated_time: unix(updatedAt) };
}
