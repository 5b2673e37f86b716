// All who read, in a process of its own, and the one who writes: sending and hearing are told by one clock.
import { Agent, type IncomingMessage, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Call } from "../load/call";
import { percentile } from "../numbers";
import { type Heard, MARK, type Task } from "./task";

const EVERY_MS = 1_000;
/** What has not come by then is lost. */
const PATIENCE_MS = 10_000;
/** Connections being made at a time. */
const AT_ONCE = 50;

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
const sender = new Agent({ keepAlive: true, maxSockets: 1 });
let target = "";
let streams = 0;
let broken = 0;
/** By message: when it was sent, and how often each stream has heard it. */
const sent = new Map<number, { at: number; by: Uint8Array }>();
let took: number[] = [];

process.on("message", async (task: Task) => {
  try {
    process.send?.({ done: task.do === "open" ? await openAll(task) : await send(task.messages) });
  } catch (error) {
    process.send?.({ failed: String(error) });
  }
});
process.once("disconnect", () => process.exit(0));

async function openAll({ url, stream, count }: Extract<Task, { do: "open" }>): Promise<number> {
  target = url;
  const end = streams + count;
  const open = async () => {
    while (streams < end) await openOne(stream, streams++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, open));
  return streams;
}

/** Resolves when the stream has said its first word. */
function openOne({ path, headers }: Call, nth: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(target + path, { headers, agent }, (response) => {
      if (!String(response.headers["content-type"]).startsWith("text/event-stream"))
        return reject(
          new Error(`Stream ${nth + 1} was answered ${response.statusCode}, and not with events.`),
        );
      response.once("data", () => resolve());
      listen(response, nth);
    });
    asked.once("error", reject).end();
  });
}

function listen(response: IncomingMessage, nth: number): void {
  let rest = "";
  response.setEncoding("utf8");
  response.on("data", (piece: string) => {
    const now = performance.now();
    const end = (rest + piece).lastIndexOf("\n\n");
    const whole = (rest + piece).slice(0, end + 2);
    rest = (rest + piece).slice(end + 2);
    for (const [, number] of whole.matchAll(MARK)) note(Number(number), nth, now);
  });
  response.once("close", () => {
    broken += 1;
  });
}

function note(message: number, nth: number, now: number): void {
  const one = sent.get(message);
  if (!one) return;
  took.push(now - one.at);
  one.by[nth] = (one.by[nth] ?? 0) + 1;
}

async function send(messages: Call[]): Promise<Heard> {
  sent.clear();
  took = [];
  const begin = performance.now();
  const cpu = process.cpuUsage();
  for (const [number, call] of messages.entries()) {
    await pause(begin + number * EVERY_MS - performance.now());
    sent.set(number, { at: performance.now(), by: new Uint8Array(streams) });
    await post(call);
  }
  for (let waited = 0; took.length < messages.length * streams && waited < PATIENCE_MS; waited += 50)
    await pause(50);
  const elapsed = performance.now() - begin;
  await pause(200); // for what comes twice
  const { user, system } = process.cpuUsage(cpu);
  if (broken > 0) throw new Error(`${broken} streams broke.`);
  const counts = [...sent.values()].flatMap(({ by }) => [...by]);
  took.sort((a, b) => a - b);
  return {
    deliveries: counts.length,
    lost: counts.filter((times) => times === 0).length,
    doubled: counts.reduce((sum, times) => sum + Math.max(0, times - 1), 0),
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    readers: (user + system) / 1000 / elapsed,
  };
}

function post({ path, headers, body = "" }: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = { "content-length": Buffer.byteLength(body) };
    const options = { method: "POST", headers: { ...headers, ...length }, agent: sender };
    const asked = request(target + path, options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      response.once("end", () =>
        text.startsWith('{"code":0') ? resolve() : reject(new Error(`A message was answered ${text}`)),
      );
    });
    asked.once("error", reject).end(body);
  });
}
