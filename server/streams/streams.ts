import { env } from "@/server/env";
import { listenUrl } from "./channel";
import { Hub } from "./hub";

// On the global object: the routes may be bundled apart, and the production server ends it (scripts/serve/streams.mjs).
const kept = globalThis as unknown as { atelierStreams?: Hub };

/** The streams of this process. */
export function streams(): Hub {
  kept.atelierStreams ??= new Hub({
    listenUrl: listenUrl(),
    mostPerCaller: env().STREAMS_PER_CALLER,
    most: env().STREAMS_PER_PROCESS,
  });
  return kept.atelierStreams;
}
