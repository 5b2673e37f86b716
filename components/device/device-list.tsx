import { useWords } from "@/i18n/words";
import type { Device } from "@/schemas/device";
import { useInstant } from "../order/formats";
import { Button } from "../ui/button";

type Props = {
  devices: readonly Device[];
  /** The one that this page is read on. */
  here: Device | undefined;
  pending: boolean;
  remove: (device: Device) => void;
};

/** The devices on which one is told, and the way to end it for each. */
export function DeviceList({ devices, here, pending, remove }: Props) {
  const words = useWords("notifications");
  const instant = useInstant();
  if (devices.length === 0) return null;
  return (
    <ul aria-label={words("device.list")} className="divide-y divide-line border-t border-line">
      {devices.map((device) => {
        const name = device.name || words("device.unnamed");
        return (
          <li key={device.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0">
              <p>
                <strong className="font-medium">{name}</strong>
                {device === here && <span className="text-soft"> · {words("device.this")}</span>}
              </p>
              <p className="text-sm text-soft">
                {words("device.added", { when: instant.both(device.created_time) })}
                {device.reached_time !== null &&
                  ` · ${words("device.reached", { when: instant.both(device.reached_time) })}`}
              </p>
            </div>
            <Button
              look="secondary"
              disabled={pending}
              aria-label={words(device === here ? "device.turn_off_here" : "device.remove_named", { name })}
              onClick={() => remove(device)}
            >
              {words(device === here ? "device.turn_off" : "device.remove")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
