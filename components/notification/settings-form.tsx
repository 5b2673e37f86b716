import { useWords } from "#words";
import { type Choice, SelectInput } from "@/components/form/select-input";
import type { Channel } from "@/domain/notification/switches";
import { LOCALES } from "@/domain/viewer";
import type { NotificationSettings } from "@/schemas/notification";
import { Button } from "../ui/button";

type Props = {
  settings: NotificationSettings;
  zones: Choice[];
  /** The ways in which this shop tells anybody. */
  channels: readonly Channel[];
  save: (form: FormData) => Promise<void>;
};

const LANGUAGE = { en: "English", zh: "中文" } as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

/** How somebody is told: what, in which way, in which language and when not. Works without any script. */
export function SettingsForm({ settings, zones, channels, save }: Props) {
  const words = useWords("notifications");
  const hours = [{ value: "", label: words("no_hour") }, ...HOURS];
  const languages = LOCALES.map((locale) => ({ value: locale, label: LANGUAGE[locale] }));
  return (
    <form action={save} className="space-y-8">
      <SwitchTable settings={settings} channels={channels} />
      <section className="grid gap-5 rounded-2xl border border-line bg-card p-5 sm:grid-cols-2">
        <SelectInput
          name="language"
          label={words("language")}
          choices={[{ value: "", label: words("language_none") }, ...languages]}
          defaultValue={settings.language}
        />
        <SelectInput
          name="time_zone"
          label={words("zone")}
          choices={zones}
          defaultValue={settings.time_zone}
        />
        <fieldset className="grid gap-5 sm:col-span-2 sm:grid-cols-2">
          <legend className="mb-1.5 font-medium">{words("quiet")}</legend>
          <p className="text-sm text-soft sm:col-span-2">{words("quiet_help")}</p>
          <SelectInput
            name="quiet_from"
            label={words("quiet_from")}
            choices={hours}
            defaultValue={settings.quiet_from ?? ""}
          />
          <SelectInput
            name="quiet_to"
            label={words("quiet_to")}
            choices={hours}
            defaultValue={settings.quiet_to ?? ""}
          />
        </fieldset>
      </section>
      <Button type="submit">{words("save")}</Button>
    </form>
  );
}

/** One row for each thing, and a box to tick for each way. */
function SwitchTable({ settings: { switches, has_email }, channels }: Pick<Props, "settings" | "channels">) {
  const words = useWords("notifications");
  const groups = [...new Set(switches.map(({ group }) => group))];
  const isOn = new Set(switches.filter(({ on }) => on).map(({ group, channel }) => `${group}:${channel}`));
  return (
    <section className="rounded-2xl border border-line bg-card p-5 max-sm:px-4">
      <table className="w-full">
        <caption className="sr-only">{words("table")}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-soft">
            <th scope="col" className="py-2 text-left font-medium">
              {words("what")}
            </th>
            {channels.map((channel) => (
              <th key={channel} scope="col" className="w-18 px-1 py-2 font-medium sm:w-20">
                {words(`channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row" className="py-1 pr-2 text-left font-normal wrap-normal max-sm:text-sm">
                {words(`group.${group}`)}
              </th>
              {channels.map((channel) => (
                <td key={channel} className="text-center">
                  <input type="hidden" name="shows" value={`${group}:${channel}`} />
                  <label className="inline-grid size-11 place-items-center">
                    <span className="sr-only">{`${words(`group.${group}`)}, ${words(`channel.${channel}`)}`}</span>
                    <input
                      type="checkbox"
                      name="on"
                      value={`${group}:${channel}`}
                      defaultChecked={isOn.has(`${group}:${channel}`)}
                      className="size-5 accent-accent"
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!has_email && <p className="mt-3 text-sm text-soft">{words("no_email")}</p>}
    </section>
  );
}
