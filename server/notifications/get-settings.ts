import { NOTIFICATION_GROUPS } from "@/domain/notification/kinds";
import { CHANNELS, switchesOf } from "@/domain/notification/switches";
import { LOCALES, type Viewer } from "@/domain/viewer";
import type { NotificationSettings } from "@/schemas/notification";
import { db } from "@/server/db";

/** How the viewer is told: every switch of their side as it stands, their language, clock and quiet hours. */
export async function getNotificationSettings({ id, role }: Viewer): Promise<NotificationSettings> {
  const user = await db().user.findUniqueOrThrow({ where: { id }, include: { switches: true } });
  return {
    language: LOCALES.find((locale) => locale === user.language) ?? "",
    time_zone: user.timeZone ?? "",
    quiet_from: user.quietFrom,
    quiet_to: user.quietTo,
    has_email: user.email !== null,
    switches: NOTIFICATION_GROUPS.flatMap((group) => {
      const standing = switchesOf(role, group, user.switches);
      return standing ? CHANNELS.map((channel) => ({ group, channel, on: standing[channel] })) : [];
    }),
  };
}
