import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { zoneChoices } from "@/app/settings/choices";
import { AccountNav } from "@/components/account/account-nav";
import { DevicePanel } from "@/components/device/device-panel";
import { SettingsForm } from "@/components/notification/settings-form";
import { CHANNELS } from "@/domain/notification/switches";
import { MESSAGES } from "@/i18n/messages";
import type { Device } from "@/schemas/device";
import type { NotificationSettings } from "@/schemas/notification";
import { currentViewer } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { getNotificationSettings } from "@/server/notifications/get-settings";
import { getPushKey } from "@/server/push/get-push-key";
import { listDevices } from "@/server/push/list-devices";
import { addOwnDevice, removeOwnDevice, saveSettings } from "./actions";

type Props = { searchParams: Promise<{ saved?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].notifications.settings_title };
}

export default async function NotificationSettingsPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/account/notifications");
  const { saved } = await searchParams;
  const { timeZone } = await pageLocale();
  const [settings, devices, { public_key }] = await Promise.all([
    getNotificationSettings(viewer),
    listDevices(viewer),
    getPushKey(),
  ]);
  const push = public_key ? { publicKey: public_key, devices } : null;
  return <SettingsSheet settings={settings} push={push} timeZone={timeZone} saved={saved === "1"} />;
}

type SheetProps = {
  settings: NotificationSettings;
  /** Null where the shop calls no devices: nobody sees anything of it. */
  push: { publicKey: string; devices: Device[] } | null;
  timeZone: string;
  saved: boolean;
};

function SettingsSheet({ settings, push, timeZone, saved }: SheetProps) {
  const words = useWords("notifications");
  const shops = { value: "", label: words("zone_shop", { zone: timeZone.replaceAll("_", " ") }) };
  return (
    <>
      <AccountNav here="/account/notifications" />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("settings_title")}</h1>
        <p className="text-soft">{words("settings_intro")}</p>
      </header>
      <p role="status" className={saved ? "rounded-lg bg-good-tint px-4 py-3 text-good" : "sr-only"}>
        {saved && words("saved")}
      </p>
      {push && (
        <ClientWords of={["notifications"]}>
          <DevicePanel {...push} add={addOwnDevice} remove={removeOwnDevice} />
        </ClientWords>
      )}
      <SettingsForm
        settings={settings}
        channels={push ? CHANNELS : CHANNELS.filter((channel) => channel !== "push")}
        zones={[shops, ...zoneChoices(settings.time_zone || timeZone)]}
        save={saveSettings}
      />
    </>
  );
}
