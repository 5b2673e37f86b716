// A process of its own that delivers webhooks, as an instance of the application does, until it is told to end.
import { once } from "node:events";
import { disconnect } from "@/server/db";
import { startDeliveries } from "@/server/webhooks/start-deliveries";

const running = startDeliveries({ lookMs: 100, most: 4 });
process.send?.("begun");
await Promise.race([once(process, "SIGTERM"), once(process, "disconnect")]);
const ended = running.end();
process.send?.("ending");
await ended;
await disconnect();
process.exit(0);
