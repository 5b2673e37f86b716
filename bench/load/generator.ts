// The load, in a process of its own, so that making requests and weighing answers do not disturb one another.
import autocannon from "autocannon";
import { percentile } from "../numbers";
import type { Call, Hit, Shot } from "./call";

/** Answers that take longer are errors: in seconds. */
const PATIENCE = 60;

process.on("message", async (shot: Shot) => process.send?.(await fire(shot)));
process.once("disconnect", () => process.exit(0));

async function fire({ url, callers, until, calls, opening }: Shot): Promise<Hit> {
  const took: number[] = [];
  let [begin, cpu] = [0, process.cpuUsage()];
  let next = 0;
  const options: autocannon.Options = {
    ...{ url, connections: callers, pipelining: 1, timeout: PATIENCE, sampleInt: 100 },
    ...("seconds" in until ? { duration: until.seconds } : { amount: until.requests }),
    setupClient: (client) => client.setRequests(shareOf(calls, callers, next++)),
    verifyBody: (body) => String(body).startsWith(opening),
  };
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => {
      if (error) return reject(error);
      const elapsed = performance.now() - begin;
      const { user, system } = process.cpuUsage(cpu);
      took.sort((a, b) => a - b);
      resolve({
        requests: took.length,
        seconds: elapsed / 1000,
        p50: percentile(took, 0.5),
        p99: percentile(took, 0.99),
        errors: result.errors + result.mismatches + result.non2xx,
        generator: (user + system) / 1000 / elapsed,
      });
    });
    // By now every caller has its requests, and none has had an answer.
    instance.once("start", () => {
      [begin, cpu] = [performance.now(), process.cpuUsage()];
    });
    instance.on("response", (_client, _status, _bytes, milliseconds) => took.push(milliseconds));
  });
}

/** Every caller has calls of its own, so that no two ask for the same row at once by design. */
function shareOf(calls: Call[], callers: number, nth: number): Call[] {
  return calls.filter((_, at) => at % callers === nth % callers).map((call) => ({ ...call }));
}
