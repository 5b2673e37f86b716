import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { patientFetch } from "./patient-fetch";

const HERE = "https://desk.test/orders/7";
const DRAWN = '1:"$Sreact.fragment"\n0:{"b":"build"}\n';
const redraw = { headers: { rsc: "1" } };

type Step = string | Error | Response;

/** A network that answers like this, one after the other. */
function network(...steps: Step[]) {
  return vi.fn(async () => {
    const step = steps.shift() ?? new Error("nobody asked for more");
    if (step instanceof Error) throw step;
    return typeof step === "string" ? new Response(step) : step;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", new URL(HERE));
  vi.stubGlobal("window", new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function drawnWith(ask: ReturnType<typeof network>): Promise<string> {
  const answer = patientFetch(ask)(`${HERE}?_rsc=abc`, redraw);
  await vi.runAllTimersAsync();
  return (await answer).text();
}

test.each<[string, Step]>([
  ["the connection is lost", new TypeError("Failed to fetch")],
  ["the proxy finds no desk", new Response("<h1>Bad gateway</h1>", { status: 502 })],
  ["the desk cannot read its database", '1:E{"digest":"2338741961"}\n'],
  [
    "the answer breaks off",
    new Response(new ReadableStream({ start: (body) => body.error(new TypeError("cut")) })),
  ],
])("a page that is open waits for its drawing while %s", async (_, step) => {
  const ask = network(step, DRAWN);
  expect(await drawnWith(ask)).toBe(DRAWN);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("a page that fails again and again says so in the end", async () => {
  const failed = '1:E{"digest":"1"}\n';
  const ask = network(...Array<string>(9).fill(failed));
  expect(await drawnWith(ask)).toBe(failed);
  expect(ask).toHaveBeenCalledTimes(5);
});

test("a page that is no longer there, or elsewhere, is told at once", async () => {
  const gone = '1:E{"digest":"NEXT_REDIRECT;replace;/sign-in;307;"}\n';
  const ask = network(gone);
  expect(await drawnWith(ask)).toBe(gone);
});

test("whoever goes elsewhere hears of a lost connection at once", async () => {
  const ask = network(new TypeError("Failed to fetch"));
  await expect(patientFetch(ask)("https://desk.test/orders", redraw)).rejects.toThrow("Failed to fetch");
});
