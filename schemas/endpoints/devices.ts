import * as z from "zod";
import { Device, DeviceDraft, DeviceQuery, PushKey } from "../device";
import { endpoint } from "../endpoint";
import { DEVICE, DEVICE_DRAFT } from "../examples/device";

export const getPushKeyEndpoint = endpoint({
  method: "GET",
  path: "/api/notification/device/key",
  summary: "Read what a browser subscribes with",
  about:
    "Give it to `PushManager.subscribe` as `applicationServerKey`. It is empty where the shop has set no keys: nobody's devices are called then.",
  data: PushKey,
  example: { input: {}, data: { public_key: DEVICE_DRAFT.keys.p256dh } },
});

export const listDevicesEndpoint = endpoint({
  method: "GET",
  path: "/api/notification/device/list",
  summary: "List the devices on which you are told",
  about: "The newest first. A changed password ends all of them.",
  data: z.array(Device),
  example: { input: {}, data: [DEVICE] },
});

// Who has notifications sent somewhere reads them there.
export const addDeviceEndpoint = endpoint({
  method: "POST",
  path: "/api/notification/device/add",
  scopes: ["read", "write"],
  summary: "Be told on a device",
  about:
    "With the subscription that its browser made. What you have not seen after five seconds is sent there by Web Push, encrypted for that browser alone, as your `push` switches and quiet hours say: one notification an order. The same subscription again replaces what was known of it; one device beyond 20 takes the place of the oldest. Refused (`-1`) where the shop has set no keys, and where the address leads into a private network.",
  input: DeviceDraft,
  data: Device,
  example: { input: DEVICE_DRAFT, data: { ...DEVICE, reached_time: null } },
});

export const removeDeviceEndpoint = endpoint({
  method: "POST",
  path: "/api/notification/device/remove",
  summary: "Be told on a device no longer",
  about: "What still waited for it is not sent.",
  input: DeviceQuery,
  data: Device.pick({ id: true }),
  example: { input: { id: 31 }, data: { id: 31 } },
});
