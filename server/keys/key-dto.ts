import type { ApiKey } from "@/schemas/api-key";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** What is read of a key to show it: never its hash. */
export const KEY_COLUMNS = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
} as const satisfies Prisma.ApiKeySelect;
type KeyRow = Prisma.ApiKeyGetPayload<{ select: typeof KEY_COLUMNS }>;

/** A key as its owner sees it. */
export function toApiKey({ createdAt, expiresAt, lastUsedAt, ...row }: KeyRow): ApiKey {
  return {
    ...row,
    created_time: unix(createdAt),
    expire_time: expiresAt ? unix(expiresAt) : 0,
    last_used_time: lastUsedAt ? unix(lastUsedAt) : 0,
  };
}
