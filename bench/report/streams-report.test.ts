import { expect, test } from "vitest";
import { type StreamSample, streamsReport, targetsOf } from "./streams-report";
import { isMet } from "./target";

const sample = (p99: number, more: Partial<StreamSample> = {}): StreamSample => ({
  ...{ deliveries: 10_000, lost: 0, doubled: 0, p50: p99 / 2, p99, readers: 0.2 },
  ...{ memory: 30 * 1024, serverCpu: 40, databaseCpu: 2, ...more },
});
const BARE = [sample(40), sample(80), sample(60)];

test("the application is held to the bare server of the same round", () => {
  const [latency] = targetsOf({ bare: BARE, application: [sample(60), sample(200), sample(90)] });
  expect(latency?.measured).toBeCloseTo(1.5);
});

test("a single message lost or doubled in any round is a target missed", () => {
  for (const wrong of [{ lost: 1 }, { doubled: 1 }]) {
    const [, , whole] = targetsOf({ bare: BARE, application: [sample(40), sample(40, wrong), sample(40)] });
    expect(whole && isMet(whole)).toBe(false);
  }
});

test("a reader sees both servers, and what a stream costs", () => {
  const circumstances = { rounds: 3, messages: 10, streams: 1_000, cores: undefined };
  const text = streamsReport({ bare: BARE, application: BARE }, circumstances).join("\n");
  expect(text).toMatch(/\| bare Node \| +30\.0 \| +60\.0 \| +\| +0 \| +0 \| +30\.0 \|/);
  expect(text).toMatch(/\| Atelier +\| +30\.0 \| +60\.0 \| +1\.00 \|/);
  expect(text).toContain("1,000 open streams");
});
