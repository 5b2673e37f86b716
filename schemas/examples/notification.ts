import type { Notification, NotificationSettings } from "../notification";
import { ANSWER } from "./message";

/** The customer has answered. */
export const NOTIFICATION = {
  id: 912,
  kind: "message",
  comm_order_id: 188,
  order_title: "Two wedding rings",
  event_type: "message_sent",
  actor_name: ANSWER.sender_name,
  text: "Mei Tan wrote a message",
  excerpt: ANSWER.content,
  url: "https://shop.example/orders/188?from=1206#message-1205",
  is_seen: false,
  created_time: ANSWER.created_time,
} satisfies Notification;

/** A night's rest, and no mail about every change. */
export const NOTIFICATION_SETTINGS = {
  language: "en",
  time_zone: "Asia/Singapore",
  quiet_from: 22,
  quiet_to: 7,
  has_email: true,
  switches: [
    { group: "message", channel: "app", on: true },
    { group: "message", channel: "mail", on: true },
    { group: "message", channel: "push", on: true },
    { group: "change", channel: "app", on: true },
    { group: "change", channel: "mail", on: false },
    { group: "change", channel: "push", on: true },
  ],
} satisfies NotificationSettings;
