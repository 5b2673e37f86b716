"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { DeviceDraft, DeviceQuery } from "@/schemas/device";
import { NotificationSettingsUpdate } from "@/schemas/notification";
import { action } from "@/server/http/action";
import { saveNotificationSettings } from "@/server/notifications/save-settings";
import { addDevice } from "@/server/push/add-device";
import { removeDevice } from "@/server/push/remove-device";

const add = action("add-device", DeviceDraft, addDevice);
const remove = action("remove-device", DeviceQuery, removeDevice);
const save = action("save-notification-settings", NotificationSettingsUpdate, saveNotificationSettings);

/** Tells the viewer on the device that they hold. */
export async function addOwnDevice(input: DeviceDraft) {
  const result = await add(input);
  if (result.ok) refresh();
  return result;
}

/** Draws the page anew also when the device was gone already. */
export async function removeOwnDevice(input: DeviceQuery) {
  const result = await remove(input);
  refresh();
  return result;
}

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
