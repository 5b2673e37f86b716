import { expect, test } from "vitest";
import type { Message } from "@/schemas/message";
import type { Note } from "@/schemas/note";
import type { OrderEvent } from "@/schemas/order";
import { partsOf, threadOf } from "./thread-entries";

const NOON = 1_795_348_800;
const dayOf = (time: number) => new Date(time * 1000).toISOString().slice(0, 10);

const said = (
  id: number,
  by: number,
  time: number,
  message_type: Message["message_type"] = "text",
): Message => ({
  id,
  comm_order_id: 1,
  sender_id: by,
  sender_type: by === 1 ? "user" : "admin",
  sender_name: by === 1 ? "Mei" : "Jonas",
  message_type,
  content: `message ${id}`,
  created_time: time,
});

const done = (seq: number, type: OrderEvent["type"], time: number, message_id?: number): OrderEvent => ({
  seq,
  type,
  actor_id: 1,
  actor_type: "user",
  actor_name: "Mei",
  from: null,
  to: null,
  data: message_id === undefined ? {} : { message_id },
  created_time: time,
});

/** The thread as one reads it: days, and in each what stands together. */
const read = (messages: Message[], events: OrderEvent[], notes: Note[] = [], partial = false) =>
  threadOf({ messages, events, notes, partial }, dayOf).map(({ entries }) =>
    entries.map((entry) => {
      if (entry.kind === "event") return entry.event.type;
      if (entry.kind === "note") return entry.note.content;
      return entry.messages.map(({ id }) => id).join("+");
    }),
  );

test("a note of the staff stands between what was said before and after it", () => {
  const note = { id: 1, comm_order_id: 1, author_id: 2, author_name: "Jonas", content: "In a hurry" };
  const noted = [{ ...note, created_time: NOON + 30 }];
  expect(read([said(1, 1, NOON), said(2, 1, NOON + 60)], [], noted)).toEqual([["1", "In a hurry", "2"]]);
});

test("what happened before the oldest message that is drawn stands with those before it", () => {
  const noted = (id: number, content: string, created_time: number) => ({
    ...{ id, comm_order_id: 1, author_id: 2, author_name: "Jonas", content },
    created_time,
  });
  const events = [done(1, "submitted", NOON), done(8, "message_sent", NOON, 7), done(9, "cancel", NOON)];
  const notes = [noted(1, "Long ago", NOON - 60), noted(2, "Just now", NOON + 60)];
  expect(read([said(7, 1, NOON)], events, notes, true)).toEqual([["7", "cancel", "Just now"]]);
  expect(read([said(7, 1, NOON)], events, notes)).toEqual([
    ["Long ago", "submitted", "7", "cancel", "Just now"],
  ]);
});

test("what happens within one second stands in the order in which it happened", () => {
  const events = [
    done(1, "submitted", NOON),
    done(2, "request_changes", NOON),
    done(3, "message_sent", NOON, 7),
    done(4, "cancel", NOON),
  ];
  expect(read([said(7, 1, NOON)], events)).toEqual([["submitted", "request_changes", "7", "cancel"]]);
});

test("what one person writes in one go stands together until they pause or somebody else speaks", () => {
  const messages = [said(1, 1, NOON), said(2, 1, NOON + 60), said(3, 2, NOON + 90), said(4, 1, NOON + 100)];
  expect(read([...messages, said(5, 1, NOON + 1_000)], [])).toEqual([["1+2", "3", "4", "5"]]);
});

test("a message that was edited or deleted later stands where it was sent", () => {
  const events = [
    done(1, "message_sent", NOON, 7),
    done(2, "confirm", NOON),
    done(3, "message_edited", NOON, 7),
    done(4, "message_deleted", NOON, 7),
  ];
  expect(read([said(7, 1, NOON)], events)).toEqual([["7", "confirm"]]);
});

test("a new day starts anew", () => {
  expect(read([said(1, 1, NOON), said(2, 1, NOON + 43_200)], [])).toEqual([["1"], ["2"]]);
});

test("a sent quote is its card, not a line about it", () => {
  expect(read([said(1, 2, NOON, "quote")], [done(1, "send_quote", NOON)])).toEqual([["1"]]);
});

test("pictures that follow each other are one part", () => {
  const parts = partsOf([
    said(1, 1, NOON),
    said(2, 1, NOON, "image"),
    said(3, 1, NOON, "image"),
    said(4, 1, NOON),
  ]);
  expect(parts.map((part) => part.map(({ id }) => id))).toEqual([[1], [2, 3], [4]]);
});

test("of pictures that follow each other, one that answers something stands by itself, so that it says so", () => {
  const answer = { ...said(2, 1, NOON, "image"), reply_to: 1 };
  const parts = partsOf([said(1, 1, NOON, "image"), answer, said(3, 1, NOON, "image")]);
  expect(parts.map((part) => part.map(({ id }) => id))).toEqual([[1], [2, 3]]);
});
