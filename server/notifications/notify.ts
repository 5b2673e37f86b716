import { groupOf, type NotificationKind } from "@/domain/notification/kinds";
import { endOfQuiet, type Quiet } from "@/domain/notification/quiet";
import { switchesOf, type Turned } from "@/domain/notification/switches";
import type { Role } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { findShop } from "@/server/shop";

/** Milliseconds that somebody has to look by themselves before a mail is written, and before a device is called. */
const MAIL_AFTER_MS = 2 * 60_000;
const PUSH_AFTER_MS = 5_000;

/** One thing that one person should know. */
export type Notice = {
  userId: number;
  orderId: number;
  kind: NotificationKind;
  /** What it is about: somebody is told of the same only once. */
  about: string;
  /** What its sentence is made of. */
  data?: Record<string, string | number>;
  /** The fact that it tells of, if any. */
  eventId?: number;
  /** When it happened; now unless told. */
  at?: Date;
  /** They have seen it with their own eyes already. */
  isSeen?: boolean;
};

type Person = Quiet & { id: number; role: Role; timeZone: string | null; switches: Turned[] };

/**
 * The only code that makes notifications, by the switches and the quiet hours of each person. What somebody was told
 * before, they are not told again.
 * @returns how many are new
 */
export async function notify(tx: Tx, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const people = await findPeople(tx, [...new Set(notices.map(({ userId }) => userId))]);
  const { timeZone } = await findShop();
  const data = notices.flatMap((notice) => {
    const person = people.get(notice.userId);
    return person ? rowOf(notice, person, person.timeZone ?? timeZone) : [];
  });
  // As one value: five hundred rows of a dozen each would keep the writers' process busy.
  return tx.$executeRaw`
    INSERT INTO "Notification" ("userId", "orderId", "kind", "about", "eventId", "data", "createdAt", "shown", "seenAt",
      "mailAfter", "pushAfter")
    SELECT "userId", "orderId", "kind", "about", "eventId", "data", "createdAt", "shown", "seenAt", "mailAfter", "pushAfter"
    FROM jsonb_to_recordset(${JSON.stringify(data)}::jsonb) AS told("userId" int, "orderId" int, "kind" text, "about" text,
      "eventId" int, "data" jsonb, "createdAt" timestamptz, "shown" boolean, "seenAt" timestamptz, "mailAfter" timestamptz,
      "pushAfter" timestamptz)
    ON CONFLICT ("userId", "about") DO NOTHING`;
}

/** Nothing, where all of their switches are off. */
function rowOf({ isSeen, at = now(), data = {}, ...notice }: Notice, person: Person, timeZone: string) {
  const on = switchesOf(person.role, groupOf(notice.kind), person.switches);
  if (!on || !(on.app || on.mail || on.push)) return [];
  const after = (ms: number) => endOfQuiet(new Date(at.getTime() + ms), person, timeZone);
  return [
    {
      ...notice,
      data,
      createdAt: at,
      shown: on.app,
      seenAt: isSeen ? at : null,
      mailAfter: on.mail ? after(MAIL_AFTER_MS) : null,
      pushAfter: on.push ? after(PUSH_AFTER_MS) : null,
    },
  ];
}

async function findPeople(tx: Tx, ids: number[]): Promise<Map<number, Person>> {
  const rows = await tx.user.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      role: true,
      timeZone: true,
      quietFrom: true,
      quietTo: true,
      switches: { select: { group: true, channel: true, on: true } },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
