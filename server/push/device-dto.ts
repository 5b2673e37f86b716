import type { Device } from "@/schemas/device";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** A device as its owner reads of it. What it is written to with stays here. */
export function toDevice({
  id,
  name,
  endpoint,
  createdAt,
  reachedAt,
}: Prisma.PushDeviceGetPayload<object>): Device {
  return { id, name, endpoint, created_time: unix(createdAt), reached_time: reachedAt && unix(reachedAt) };
}
