import type { Device, DeviceDraft } from "../device";

/** As Firefox subscribes. The keys are those of RFC 8291's own example. */
export const DEVICE_DRAFT = {
  endpoint: "https://push.example/wpush/v2/gAAAAABpbWVp",
  keys: {
    p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
  name: "Firefox · Android",
} satisfies DeviceDraft;

/** The customer's phone. */
export const DEVICE = {
  id: 31,
  name: DEVICE_DRAFT.name,
  endpoint: DEVICE_DRAFT.endpoint,
  created_time: 1795327200,
  reached_time: 1795330800,
} satisfies Device;
