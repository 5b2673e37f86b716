import { db } from "@/server/db";

/** The messages that notifications tell of, by their numbers, as they stand now. `all` is the data of each notification. */
export async function saidIn(all: unknown[]) {
  const ids = all.flatMap((data) => (data as { message_id?: number }).message_id ?? []);
  const select = { id: true, type: true, content: true } as const;
  const messages = ids.length > 0 ? await db().message.findMany({ where: { id: { in: ids } }, select }) : [];
  return new Map(messages.map((message) => [message.id, message]));
}
