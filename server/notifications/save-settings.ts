import { switchesOf } from "@/domain/notification/switches";
import type { Viewer } from "@/domain/viewer";
import type { NotificationSettings, NotificationSettingsUpdate } from "@/schemas/notification";
import { transaction } from "@/server/db";
import { getNotificationSettings } from "./get-settings";

/** Changes how the viewer is told. A switch is kept only where it stands otherwise than by itself. */
export async function saveNotificationSettings(
  viewer: Viewer,
  { language, time_zone, quiet_from, quiet_to, switches }: NotificationSettingsUpdate,
): Promise<NotificationSettings> {
  return transaction(async (tx) => {
    const { id: userId, role } = viewer;
    await tx.user.update({
      where: { id: userId },
      data: {
        language: language || null,
        timeZone: time_zone ?? null,
        quietFrom: quiet_from ?? null,
        quietTo: quiet_to ?? null,
      },
    });
    for (const { group, channel, on } of switches) {
      await tx.notificationSwitch.deleteMany({ where: { userId, group, channel } });
      const standing = switchesOf(role, group, []);
      if (standing && standing[channel] !== on)
        await tx.notificationSwitch.createMany({
          data: [{ userId, group, channel, on }],
          skipDuplicates: true,
        });
    }
    return getNotificationSettings(viewer);
  });
}
