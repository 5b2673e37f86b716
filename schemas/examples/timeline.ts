import type { EventType } from "@/domain/order/events";
import type { OrderStatus } from "@/domain/order/status";
import { TRANSITIONS } from "@/domain/order/transitions";
import { SKETCH_MOVES, type SketchState } from "@/domain/sketch/state";
import type { Message } from "../message";
import { type OrderEvent, WIRE_STATUS } from "../order";
import type { Quote } from "../quote";
import type { Sketch } from "../sketch";
import { MESSAGE } from "./message";
import { QUOTE_DRAFT, quoteThatIs } from "./quote";
import { FINISHED_DRAFT, pinThatIs, SKETCH_DRAFT, sketchThatIs } from "./sketch";

/** The usual way to each status. */
export const WAY_TO = {
  pending: ["submitted"],
  in_communication: ["submitted", "confirm", "message_sent"],
  quoted: ["submitted", "confirm", "message_sent", "send_quote"],
  quote_accepted: ["submitted", "confirm", "message_sent", "send_quote", "accept_quote"],
  quote_rejected: ["submitted", "confirm", "message_sent", "send_quote", "reject_quote"],
  cancelled: ["submitted", "cancel"],
} as const satisfies Record<OrderStatus, readonly EventType[]>;

/** What is said with a move; it becomes a message of its own. */
export const SAID = {
  send_quote: QUOTE_DRAFT.quote_content,
  withdraw_quote: "The gold price changed; a new quote follows today.",
  reject_quote: "It is more than we can spend; would silver be possible?",
  request_changes: "His ring in white gold, please.",
  cancel: "We found our grandparents' rings.",
  send_sketch: SKETCH_DRAFT.note,
  approve_sketch: "Just like that, please.",
  request_sketch_changes: "Could the leaf be a little finer?",
  show_finished: FINISHED_DRAFT.note,
} as const satisfies Partial<Record<EventType, string>>;

const SUBMITTED = 1795327200;
const CUSTOMER = { actor_id: 3, actor_type: "user", actor_name: "Mei Tan" } as const;
export const STUDIO = { actor_id: 2, actor_type: "admin", actor_name: "Wen Zhao" } as const;

/** What is told of each kind of fact besides who and when. */
const TOLD: Partial<Record<EventType, OrderEvent["data"]>> = {
  send_quote: { version: 1 },
  withdraw_quote: { version: 1 },
  accept_quote: { version: 1, promised: "2026-12-20" },
  reject_quote: { version: 1 },
  request_changes: { version: 1 },
  send_sketch: { round: 1 },
  approve_sketch: { round: 1 },
  request_sketch_changes: { round: 1 },
  show_finished: { round: 1 },
  add_pin: { round: 1, pin: 1 },
  resolve_pin: { round: 1, pin: 1 },
  remove_pin: { round: 1, pin: 1 },
  promised: { day: "2026-12-23", reason: "The stone comes a week later." },
  assigned: { admin_id: STUDIO.actor_id, name: STUDIO.actor_name },
};
export const BY_STUDIO: EventType[] = [
  "message_sent",
  "assigned",
  "promised",
  "send_sketch",
  "show_finished",
  "resolve_pin",
];

type Story = { events: OrderEvent[]; messages: Message[] };

/** These things one after the other, an hour between them: what the timeline tells, and the talk. */
export function storyOf(types: readonly EventType[]): Story {
  const story: Story = { events: [], messages: [] };
  let status: OrderStatus | null = null;
  for (const [at, type] of types.entries()) {
    const move = TRANSITIONS.find(({ action }) => action === type);
    const who = BY_STUDIO.includes(type) || move?.by === "merchant" ? STUDIO : CUSTOMER;
    const fact = { ...who, seq: story.events.length + 1, created_time: SUBMITTED + at * 3600 };
    const from = move ? status : null;
    const to = type === "submitted" ? "pending" : (move?.to ?? null);
    status = to ?? status;
    const moved = { from: from && WIRE_STATUS[from], to: to && WIRE_STATUS[to] };
    if (type !== "message_sent") story.events.push({ ...fact, type, ...moved, data: TOLD[type] ?? {} });
    for (const part of partsOf(type)) say(story, fact, part);
  }
  return story;
}

type Fact = Pick<OrderEvent, "actor_id" | "actor_type" | "actor_name" | "created_time">;

type Part = Pick<Message, "content"> & Partial<Pick<Message, "message_type" | "meta">>;

/** What is said with a fact of this type, message by message. */
function partsOf(type: EventType): Part[] {
  if (type === "message_sent") return [{ content: MESSAGE.content }];
  if (!(type in SAID)) return [];
  const content = SAID[type as keyof typeof SAID];
  if (type === "send_quote") return [{ content, message_type: "quote", meta: { quote_id: 97, version: 1 } }];
  if (type !== "send_sketch" && type !== "show_finished") return [{ content }];
  const { id, round, pictures } = sketchThatIs(SKETCH_MOVES[type].kind, SKETCH_MOVES[type].state);
  const meta = { sketch_id: id, round };
  const images = pictures.map(({ address, thumb, file_name, width, height }) => ({
    content: address,
    message_type: "image" as const,
    meta: { file_name, width, height, thumb, ...meta },
  }));
  return [...images, { content, meta }];
}

function say({ events, messages }: Story, { created_time, ...who }: Fact, part: Part): void {
  const id = MESSAGE.id + messages.length;
  const sender = { sender_id: who.actor_id, sender_type: who.actor_type, sender_name: who.actor_name };
  messages.push({ ...MESSAGE, ...sender, id, created_time, ...part });
  const data = { message_id: id };
  events.push({
    ...who,
    seq: events.length + 1,
    created_time,
    type: "message_sent",
    from: null,
    to: null,
    data,
  });
}

/** The one quote that such a story tells of, as it ended up; none before it was sent. */
export function quotesAfter(types: readonly EventType[]): Quote[] {
  const sent = types.lastIndexOf("send_quote");
  if (sent < 0) return [];
  const ending = TRANSITIONS.find((move) => "quote" in move && types.indexOf(move.action, sent + 1) > 0);
  const reason = ending && ending.action in SAID ? SAID[ending.action as keyof typeof SAID] : "";
  return [quoteThatIs(ending && "quote" in ending ? ending.quote : "open", reason)];
}

/** The rounds of pictures that such a story tells of, as they ended up. */
export function sketchesAfter(types: readonly EventType[]): Sketch[] {
  const rounds: Sketch[] = [];
  if (types.includes("send_sketch")) {
    const decision = (["approve_sketch", "request_sketch_changes"] as const).find((type) =>
      types.includes(type),
    );
    const state: SketchState = decision ? SKETCH_MOVES[decision].state : "in_review";
    const pinned = types.includes("add_pin") && !types.includes("remove_pin");
    const pins = pinned ? [pinThatIs(types.includes("resolve_pin"))] : [];
    rounds.push(sketchThatIs("sketch", state, { answer: decision && SAID[decision], pins }));
  }
  if (types.includes("show_finished")) rounds.push(sketchThatIs("finished", "shown"));
  return rounds;
}
