import { endpoint } from "../endpoint";
import { NOTIFICATION, NOTIFICATION_SETTINGS } from "../examples/notification";
import {
  Notification,
  NotificationListQuery,
  NotificationSettings,
  NotificationSettingsUpdate,
  SeenQuery,
  Unseen,
} from "../notification";

export const listNotificationsEndpoint = endpoint({
  method: "GET",
  path: "/api/notification/list",
  summary: "List what you should know, newest first",
  about:
    "What the other side did on the orders that you may see, made within a second of the fact, as your switches say. Kept for half a year.",
  input: NotificationListQuery,
  data: Notification,
  paged: true,
  example: { input: { page_size: 20 }, data: [NOTIFICATION] },
});

export const countNotificationsEndpoint = endpoint({
  method: "GET",
  path: "/api/notification/count",
  summary: "Count what you have not seen",
  about: "Cheap enough to ask every few seconds.",
  data: Unseen,
  counted: false,
  example: { input: {}, data: { unseen: 3 } },
});

export const seeNotificationsEndpoint = endpoint({
  method: "POST",
  path: "/api/notification/seen",
  summary: "Note what you have seen",
  about:
    "All that you were told of one order, or of every order with `0`; none of it goes out by mail or to a device any more. Reading an order's thread does the same for that order. Says how many are left.",
  input: SeenQuery,
  data: Unseen,
  counted: false,
  example: { input: { comm_order_id: 188 }, data: { unseen: 2 } },
});

export const getNotificationSettingsEndpoint = endpoint({
  method: "GET",
  path: "/api/notification/settings",
  summary: "Read how you are told",
  about: "The switches are those of your side, each as it stands.",
  data: NotificationSettings,
  example: { input: {}, data: NOTIFICATION_SETTINGS },
});

export const saveNotificationSettingsEndpoint = endpoint({
  method: "POST",
  path: "/api/notification/settings/save",
  summary: "Change how you are told",
  about:
    "Switches that are left out stay. It counts for what happens from now on; in quiet hours it waits for the end of them. The list of notifications holds nothing whose `app` was off.",
  input: NotificationSettingsUpdate,
  data: NotificationSettings,
  example: {
    input: {
      language: "en",
      time_zone: "Asia/Singapore",
      quiet_from: 22,
      quiet_to: 7,
      switches: [{ group: "change", channel: "mail", on: false }],
    },
    data: NOTIFICATION_SETTINGS,
  },
});
