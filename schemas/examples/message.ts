import { DELETED_WORDS } from "@/domain/message";
import type { Message } from "../message";

/** The studio's first answer. */
export const MESSAGE = {
  id: 1204,
  comm_order_id: 188,
  sender_id: 2,
  sender_type: "admin",
  sender_name: "Wen Zhao",
  message_type: "text",
  content: "Congratulations! Shall the two rings have the same width?",
  created_time: 1795330920,
} satisfies Message;

/** And what the customer says to it. */
export const ANSWER = {
  ...MESSAGE,
  id: 1205,
  sender_id: 3,
  sender_type: "user",
  sender_name: "Mei Tan",
  content: "Mine 3 mm, his 4.5 mm, please.",
  created_time: 1795331400,
} satisfies Message;

/** The same, put right. */
export const EDITED = {
  ...ANSWER,
  content: "Mine 3 mm, his 5 mm, please.",
  edited_time: 1795331520,
} satisfies Message;

/** And taken back. */
export const DELETED = {
  ...ANSWER,
  message_type: "unknown",
  content: DELETED_WORDS,
  deleted_time: 1795331520,
} satisfies Message;
