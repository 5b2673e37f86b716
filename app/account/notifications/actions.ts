"use server";

import { redirect } from "next/navigation";
import { NotificationSettingsUpdate } from "@/schemas/notification";
import { action } from "@/server/http/action";
import { saveNotificationSettings } from "@/server/notifications/save-settings";

const save = action("save-notification-settings", NotificationSettingsUpdate, saveNotificationSettings);

/** Saves what the form says: of the switches that it `shows`, those that are ticked are on. */
export async function saveSettings(form: FormData): Promise<void> {
  const on = new Set(form.getAll("on").map(String));
  const switches = form.getAll("shows").map((shown) => {
    const [group, channel] = String(shown).split(":");
    return { group, channel, on: on.has(String(shown)) };
  });
  const text = (name: string) => String(form.get(name) ?? "");
  const { ok } = await save({
    language: text("language"),
    time_zone: text("time_zone"),
    quiet_from: text("quiet_from"),
    quiet_to: text("quiet_to"),
    switches,
  } as Parameters<typeof save>[0]); // what a form says is text; the schema looks at it
  redirect(ok ? "/account/notifications?saved=1" : "/account/notifications");
}
