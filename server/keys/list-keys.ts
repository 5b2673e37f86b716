import type { Viewer } from "@/domain/viewer";
import type { ApiKey } from "@/schemas/api-key";
import { db } from "@/server/db";
import { KEY_COLUMNS, toApiKey } from "./key-dto";
import { keysOf } from "./scope";

/** The viewer's API keys, newest first, those that have ended among them. */
export async function listKeys(viewer: Viewer): Promise<ApiKey[]> {
  const rows = await db().apiKey.findMany({
    where: keysOf(viewer),
    select: KEY_COLUMNS,
    orderBy: { id: "desc" },
  });
  return rows.map(toApiKey);
}
