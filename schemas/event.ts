import * as z from "zod";
import { TURNS } from "@/domain/order/turn";
import { Blankable, Id, WireInt } from "./common";
import { Message } from "./message";
import { OrderEvent, OrderSummary } from "./order";
import { Quote } from "./quote";
import { SalesOrder } from "./sale";
import { Sketch } from "./sketch";

/** What of an order the customer asked for, as its reply names it. */
const Requested = OrderSummary.pick({
  archive_id: true,
  title: true,
  content: true,
  phone: true,
  images: true,
  event_date: true,
  order_extra: true,
  order_fields: true,
});
export type Requested = z.output<typeof Requested>;

/** One fact in the feed of all orders, with everything it changed: an order can be rebuilt from its facts alone. */
export const FeedEvent = OrderEvent.extend({
  cursor: z.int().meta({ description: "Its place in the feed: what `after` takes" }),
  comm_order_id: z.int(),
  user_id: z.int().meta({ description: "The order's customer" }),
  status: z.int().meta({ description: "The order's status right after" }),
  turn: z.enum(TURNS),
  admin_id: z.int(),
  request: Requested.partial()
    .nullable()
    .meta({ description: "What this fact wrote of the request: all of it when submitted" }),
  message: Message.nullable().meta({ description: "The message that was sent" }),
  quotes: z
    .array(Quote)
    .meta({ description: "The quotes that this fact touched, as they stood right after" }),
  sketches: z
    .array(Sketch)
    .meta({ description: "The rounds of pictures that this fact touched, as they stood right after" }),
  sale: SalesOrder.nullable().meta({ description: "The payable order as it stood right after" }),
}).meta({ id: "FeedEvent" });
export type FeedEvent = z.output<typeof FeedEvent>;

export const FeedQuery = z.object({
  after: z
    .preprocess((given) => (given === "" ? undefined : given), WireInt(0, Number.MAX_SAFE_INTEGER).default(0))
    .meta({ description: "The last cursor you know; 0 for the beginning" }),
  limit: WireInt(1, 500).default(100),
  comm_order_id: Blankable(Id).meta({ description: "Only this order's facts" }),
});
export type FeedQuery = z.output<typeof FeedQuery>;

/** Where a stream begins: in its query, or as browsers say it in `Last-Event-ID`, which counts for more. */
export const StreamStart = Blankable(WireInt(0, Number.MAX_SAFE_INTEGER)).meta({
  description: "The last cursor you know; left out, only what happens from now on",
});

export const StreamQuery = z.object({
  after: StreamStart,
  comm_order_id: FeedQuery.shape.comm_order_id,
  signals: Blankable(WireInt(0, 1)).meta({
    description: "1: with the signals of that one order, which are no facts and carry no `id`",
  }),
});
export type StreamQuery = z.output<typeof StreamQuery>;

export const Feed = z
  .object({
    events: z.array(FeedEvent),
    next: z.int().meta({ description: "What to give as `after` the next time" }),
    more: z.boolean().meta({ description: "Whether there are facts beyond these already" }),
  })
  .meta({ id: "Feed" });
export type Feed = z.output<typeof Feed>;
