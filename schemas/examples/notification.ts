import type { Notification } from "../notification";
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
