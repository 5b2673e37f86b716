import { endpoint } from "../endpoint";
import { Feed, FeedEvent, FeedQuery, StreamQuery } from "../event";
import { FEED, QUOTE_SENT } from "../examples/event";

export const listEventsEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/events",
  summary: "Follow every fact of the orders you may see, in the order in which it happened",
  about:
    "A customer follows their own orders, staff follow all. Start with `after=0` and go on with `next`: no fact is missed and none comes twice, whatever is written meanwhile. Each carries all that it changed, so that an order can be rebuilt from its facts alone.",
  input: FeedQuery,
  data: Feed,
  example: { input: { after: 5312, limit: 100 }, data: FEED },
});

export const streamEventsEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/stream",
  summary: "Hear of every fact at once, over one open connection",
  about:
    "The facts of the feed as server-sent events: `id` is the fact's cursor, `event` its type, `data` the fact as the feed tells it. It begins behind `Last-Event-ID`, else behind `after`, else now, and never ends by itself: when the connection breaks, go on behind the last `id` that you heard, and no fact is missed and none comes twice. Browsers do so by themselves. A comment every few seconds shows that it is alive. It ends when the credential does, when what its owner may see changes, when the server stops, and when it is read too slowly. With `comm_order_id` and `signals=1` it also tells events of type `signal`: how `order/version` reads now, at the beginning and when it changes (who has read, who writes). They carry no `id`; one may be left out when a newer one follows. `429` beyond the streams that one may have open.",
  answers: "events",
  input: StreamQuery,
  data: FeedEvent,
  example: { input: { after: 5312 }, data: QUOTE_SENT },
});
