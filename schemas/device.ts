import * as z from "zod";
import { hasCredentials, Id, isWebAddress, Name, rule, Text, UnixTime } from "./common";

/** Where a push service takes what is for one browser, as far as its text tells. */
const PushAddress = Text(1, 2000)
  .refine((text) => isWebAddress(text) && !hasCredentials(text), rule("push_address"))
  .meta({ format: "uri", examples: ["https://push.example/send/dXNlcjoxODg"] });

/** A browser's subscription, as its `toJSON()` gives it, and what its owner knows the device by. */
export const DeviceDraft = z.object({
  endpoint: PushAddress,
  keys: z.object({
    p256dh: z
      .string()
      .regex(/^B[\w-]{86}$/)
      .meta({ description: "The browser's public key: 65 bytes in base64url" }),
    auth: z
      .string()
      .regex(/^[\w-]{22}$/)
      .meta({ description: "The browser's secret: 16 bytes in base64url" }),
  }),
  name: Name(0, 80).default(""),
});
export type DeviceDraft = z.output<typeof DeviceDraft>;

export const DeviceQuery = z.object({ id: Id });
export type DeviceQuery = z.output<typeof DeviceQuery>;

/** A device on which the caller is told. */
export const Device = z
  .object({
    id: z.int(),
    name: z.string(),
    endpoint: z.string().meta({ description: "By it a browser knows itself in the list" }),
    created_time: UnixTime,
    reached_time: UnixTime.nullable().meta({
      description: "When its push service last took something; null before the first time",
    }),
  })
  .meta({ id: "Device" });
export type Device = z.output<typeof Device>;

/** What a browser subscribes with. */
export const PushKey = z.object({
  public_key: z.string().meta({
    description: "The `applicationServerKey`; empty where the shop calls no devices",
  }),
});
export type PushKey = z.output<typeof PushKey>;
