import * as z from "zod";
import { NOTIFICATION_KINDS } from "@/domain/notification/kinds";
import { EVENT_TYPES } from "@/domain/order/events";
import { MAX_INT32, Page, UnixTime, WireInt } from "./common";

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
