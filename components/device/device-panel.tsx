"use client";

import { useEffect, useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { Device, DeviceDraft, DeviceQuery } from "@/schemas/device";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";
import { DeviceList } from "./device-list";
import {
  isApplePhone,
  type Standing,
  standing,
  subscribe,
  subscriptionHere,
  unsubscribe,
} from "./subscription";

type DeviceActs = {
  add: (input: DeviceDraft) => Promise<ActionResult<Device>>;
  remove: (input: DeviceQuery) => Promise<ActionResult<DeviceQuery>>;
};
type Props = DeviceActs & { publicKey: string; devices: Device[] };

/** Lets somebody be told on the device that they hold, and see on which others they are. */
export function DevicePanel({ publicKey, devices, add, remove }: Props) {
  const words = useWords("notifications");
  const [stands, setStands] = useState<Standing>();
  const [endpoint, setEndpoint] = useState<string>();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState("");
  const here = devices.find((device) => device.endpoint === endpoint);

  useEffect(() => {
    setStands(standing());
    // A browser that keeps no such thing, as in a private window, has no subscription either.
    subscriptionHere(publicKey).then(
      (found) => setEndpoint(found?.endpoint),
      () => {},
    );
  }, [publicKey]);

  /** Says what went wrong, where something did. */
  async function attempt(work: () => Promise<string>) {
    setPending(true);
    setRefusal("");
    // Expected: the browser reaches no push service, or the server was not reached.
    setRefusal(await work().catch(() => words("device.failed")));
    setStands(standing());
    setPending(false);
  }

  const turnOn = () =>
    attempt(async () => {
      const draft = await subscribe(publicKey);
      if (!draft) return words("device.not_allowed");
      const result = await add(draft);
      if (!result.ok) await unsubscribe();
      setEndpoint(result.ok ? draft.endpoint : undefined);
      return result.ok ? "" : result.message;
    });

  const turnOff = (device: Device) =>
    attempt(async () => {
      if (device === here) await unsubscribe();
      const result = await remove({ id: device.id });
      return result.ok ? "" : result.message;
    });

  return (
    <section aria-labelledby="devices" className="space-y-4 rounded-2xl border border-line bg-card p-5">
      <h2 id="devices" className="text-xl">
        {words("device.title")}
      </h2>
      <p className="text-soft">{words("device.text")}</p>
      <p role="status" className="font-medium">
        {stands && words(`device.${here && stands === "ready" ? "on" : stands}`)}
      </p>
      {stands === "unsupported" && isApplePhone() && <p className="text-soft">{words("device.apple")}</p>}
      {stands === "ready" && !here && (
        <Button onClick={turnOn} disabled={pending}>
          {words(pending ? "device.turning_on" : "device.turn_on")}
        </Button>
      )}
      <FormMessage kind="bad">{refusal}</FormMessage>
      <DeviceList devices={devices} here={here} pending={pending} remove={turnOff} />
    </section>
  );
}
