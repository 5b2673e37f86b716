import { together } from "@/components/order/gather-events";
import type { Message } from "@/schemas/message";
import type { Note } from "@/schemas/note";
import type { Order, OrderEvent } from "@/schemas/order";

/** What stands together in the thread: one fact, one note of the staff, or what one person wrote in one go. */
type Entry =
  | { kind: "event"; event: OrderEvent }
  | { kind: "note"; note: Note }
  | { kind: "group"; messages: [Message, ...Message[]] };

/** A day of the thread, at the instant of its first entry. */
export type Day = { time: number; entries: Entry[] };

const PAUSE_SECONDS = 10 * 60;
/** Facts that stand in the thread already, as the message or the card they brought. */
const SHOWN_AS_MESSAGE: ReadonlySet<OrderEvent["type"]> = new Set([
  "message_sent",
  "message_edited",
  "message_deleted",
  "send_quote",
  "send_sketch",
  "show_finished",
]);

/**
 * Messages, facts and notes in the order in which they happened, by day, what one person wrote in one go together.
 * @param partial whether messages stand before these: what happened before them belongs there, too
 * @param dayOf the day of an instant (unix seconds), in any form that tells days apart
 */
export function threadOf(
  {
    messages,
    events,
    notes,
    partial = false,
  }: Pick<Order, "messages" | "events"> & { notes: Note[]; partial?: boolean },
  dayOf: (time: number) => string,
): Day[] {
  const days: (Day & { day: string })[] = [];
  for (const { time, ...happened } of inOrder(messages, events, notes, partial)) {
    const day = dayOf(time);
    const last = days.at(-1);
    if (last?.day === day) add(last.entries, happened);
    else days.push({ day, time, entries: [entryOf(happened)] });
  }
  return days;
}

type Happened = { event: OrderEvent } | { note: Note } | { message: Message };

function inOrder(
  messages: Message[],
  events: OrderEvent[],
  notes: Note[],
  partial: boolean,
): (Happened & { time: number })[] {
  // A message stands where its fact stands: several things may happen within one second.
  const first = events.filter(({ type }) => type !== "message_edited" && type !== "message_deleted");
  const seqOf = new Map(first.map(({ seq, data }) => [data.message_id, seq]));
  const said = messages.map((message) => ({
    message,
    time: message.created_time,
    seq: seqOf.get(message.id) ?? Number.POSITIVE_INFINITY,
  }));
  const done = events
    .filter(({ type }) => !SHOWN_AS_MESSAGE.has(type))
    .map((event) => ({ event, time: event.created_time, seq: event.seq }));
  const noted = notes.map((note) => ({ note, time: note.created_time, seq: Number.POSITIVE_INFINITY }));
  const all = [...said, ...done, ...noted].sort((one, other) => one.time - other.time || one.seq - other.seq);
  return partial ? all.slice(all.findIndex((happened) => "message" in happened)) : all;
}

function add(entries: Entry[], happened: Happened): void {
  const last = entries.at(-1);
  const both = last?.kind === "event" && "event" in happened && together(last.event, happened.event);
  if (both) entries[entries.length - 1] = { kind: "event", event: both };
  else if (last?.kind === "group" && "message" in happened && goesOn(last.messages, happened.message))
    last.messages.push(happened.message);
  else entries.push(entryOf(happened));
}

function goesOn(group: Message[], next: Message): boolean {
  const last = group.at(-1);
  return (
    last?.sender_id === next.sender_id &&
    last.sender_type === next.sender_type &&
    next.created_time - last.created_time < PAUSE_SECONDS
  );
}

function entryOf(happened: Happened): Entry {
  if ("event" in happened) return { kind: "event", event: happened.event };
  if ("note" in happened) return { kind: "note", note: happened.note };
  return { kind: "group", messages: [happened.message] };
}

/** What one person wrote in one go, with pictures that follow each other as one, and a round of sketches with its note; what answers something stands by itself. */
export function partsOf(messages: Message[]): [Message, ...Message[]][] {
  const parts: [Message, ...Message[]][] = [];
  for (const message of messages) {
    const last = parts.at(-1);
    if (last && goTogether(last[0], message)) last.push(message);
    else parts.push([message]);
  }
  return parts;
}

function goTogether(one: Message, other: Message): boolean {
  const [round, next] = [one.meta?.sketch_id, other.meta?.sketch_id];
  if (round !== undefined || next !== undefined) return round === next;
  return !other.reply_to && one.message_type === "image" && other.message_type === "image";
}
