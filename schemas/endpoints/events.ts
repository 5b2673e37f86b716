import { endpoint } from "../endpoint";
import { Feed, FeedQuery } from "../event";
import { FEED } from "../examples/event";

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
