import { NOTIFICATION_GROUPS } from "@/domain/notification/kinds";
import { switchesOf } from "@/domain/notification/switches";
import { transaction } from "@/server/db";
import { readStopLink } from "./stop-link";

/** Turns every mail to somebody off, as their own settings would. Where the address is none of ours nothing happens. */
export async function stopMails(token: string): Promise<void> {
  const id = readStopLink(token);
  if (id === null) return;
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id } });
    if (!user) return;
    const off = NOTIFICATION_GROUPS.filter((group) => switchesOf(user.role, group, [])?.mail);
    await tx.notificationSwitch.deleteMany({ where: { userId: id, channel: "mail" } });
    await tx.notificationSwitch.createMany({
      data: off.map((group) => ({ userId: id, group, channel: "mail", on: false })),
      skipDuplicates: true,
    });
  });
}
