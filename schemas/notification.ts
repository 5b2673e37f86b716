import * as z from "zod";
import { NOTIFICATION_GROUPS, NOTIFICATION_KINDS } from "@/domain/notification/kinds";
import { CHANNELS } from "@/domain/notification/switches";
import { EVENT_TYPES } from "@/domain/order/events";
import { LOCALES } from "@/domain/viewer";
import { Blankable, MAX_INT32, Page, UnixTime, WireInt } from "./common";
import { TimeZone } from "./shop";

export const NotificationListQuery = Page;

/** Which notifications were seen: all of one order, or every one. */
export const SeenQuery = z.object({
  comm_order_id: WireInt(0, MAX_INT32).meta({ description: "Of this order; 0 for all there are" }),
});
export type SeenQuery = z.output<typeof SeenQuery>;

/** How many things somebody has still to see. */
export const Unseen = z.object({ unseen: z.int() });
export type Unseen = z.output<typeof Unseen>;

/** One thing that the caller should know. */
export const Notification = z
  .object({
    id: z.int(),
    kind: z.enum(NOTIFICATION_KINDS),
    comm_order_id: z.int(),
    order_title: z.string(),
    event_type: z
      .enum(EVENT_TYPES)
      .nullable()
      .meta({ description: "The fact that it tells of; null for a reminder" }),
    actor_name: z.string().meta({ description: "Who did it; empty where nobody did" }),
    text: z.string().meta({ description: "What happened, in the caller's language" }),
    excerpt: z.string().meta({ description: "What was written, where it is a message of text" }),
    url: z.string().meta({ description: "The page, at the very place that it tells of" }),
    is_seen: z.boolean(),
    created_time: UnixTime,
  })
  .meta({ id: "Notification" });
export type Notification = z.output<typeof Notification>;

const Switch = z.object({
  group: z.enum(NOTIFICATION_GROUPS),
  channel: z.enum(CHANNELS),
  on: z.boolean(),
});

/** How somebody is told. What is left out of the switches stays. */
export const NotificationSettingsUpdate = z.object({
  language: z
    .enum([...LOCALES, ""])
    .meta({ description: "In which mails are written and devices are told; empty for none chosen" }),
  time_zone: Blankable(TimeZone).meta({ description: "Whose clock counts; empty for the shop's" }),
  quiet_from: Blankable(WireInt(0, 23)).meta({ description: "The hour from which nothing goes out" }),
  quiet_to: Blankable(WireInt(0, 23)).meta({ description: "The hour at which it goes out again" }),
  switches: z.array(Switch).max(40).default([]),
});
export type NotificationSettingsUpdate = z.output<typeof NotificationSettingsUpdate>;

export const NotificationSettings = z
  .object({
    language: z.enum([...LOCALES, ""]),
    time_zone: z.string(),
    quiet_from: z.int().nullable(),
    quiet_to: z.int().nullable(),
    has_email: z.boolean().meta({ description: "Whether there is an address to write to" }),
    switches: z.array(Switch).meta({ description: "Every switch of the caller's side, as it stands" }),
  })
  .meta({ id: "NotificationSettings" });
export type NotificationSettings = z.output<typeof NotificationSettings>;
