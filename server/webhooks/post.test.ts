import dns from "node:dns/promises";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answers, Receiver, silence } from "@/server/testing/receiver";
import { post } from "./post";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await new Receiver().open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await receiver.close();
});

const OWN = { allowPrivate: true };
const send = (url = receiver.url, limits: Parameters<typeof post>[1] = OWN) =>
  post({ url, headers: { "webhook-id": "msg_1" }, body: '{"greeting":"早"}' }, limits);

describe("one attempt", () => {
  test("brings the whole message, and tells what was answered", async () => {
    expect(await send()).toEqual({
      httpStatus: 200,
      problem: null,
      durationMs: expect.any(Number),
      response: "thank you",
    });
    expect(receiver.last).toMatchObject({ path: "/hook", id: "msg_1", body: '{"greeting":"早"}' });
    expect(receiver.last.headers).toMatchObject({ "content-type": "application/json" });
  });

  test.each([201, 202, 204])("succeeds with %d", async (status) => {
    receiver.answer = answers(status);
    expect(await send()).toMatchObject({ httpStatus: status, problem: null });
  });

  test.each([400, 401, 404, 410, 429, 500, 503])("fails with %d", async (status) => {
    receiver.answer = answers(status, "no");
    expect(await send()).toMatchObject({ httpStatus: status, problem: "status", response: "no" });
  });

  test.each([301, 302, 303, 307, 308])(
    "does not follow a redirect (%d), wherever it leads",
    async (status) => {
      const elsewhere = await new Receiver().open();
      receiver.answer = answers(status, "", { location: elsewhere.url });
      expect(await send()).toMatchObject({ httpStatus: status, problem: "status" });
      expect(elsewhere.received).toEqual([]);
      await elsewhere.close();
    },
  );

  test("gives up on a receiver that takes it and says nothing", async () => {
    receiver.answer = silence;
    expect(await send(receiver.url, { ...OWN, limitMs: 150 })).toMatchObject({
      httpStatus: null,
      problem: "timeout",
    });
    expect(receiver.received).toHaveLength(1);
  });

  test("is over when the status is said, however slowly the rest comes", async () => {
    receiver.answer = (answer) => {
      answer.writeHead(200);
      answer.write("I am thinking");
    };
    expect(await send(receiver.url, { ...OWN, limitMs: 400 })).toMatchObject({
      problem: null,
      response: "I am thinking",
    });
  });

  test("reads no more of an answer than is worth keeping, and nothing that cannot be kept", async () => {
    receiver.answer = answers(200, `\u0000早${"x".repeat(5_000_000)}`);
    const { response, problem } = await send();
    expect(problem).toBeNull();
    expect(response).toMatch(/^早x+$/);
    expect(response.length).toBe(1000);
  });

  test("fails when nobody is there, or hangs up, or speaks another language", async () => {
    const { url } = receiver;
    receiver.answer = (answer) => answer.destroy();
    expect(await send()).toMatchObject({ httpStatus: null, problem: "connection" });
    await receiver.close();
    expect(await send(url)).toMatchObject({ httpStatus: null, problem: "connection" });
    const odd = createServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
    await new Promise<void>((resolve) => odd.listen(0, "127.0.0.1", resolve));
    const { port } = odd.address() as { port: number };
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({ problem: "connection" });
    odd.close();
    await receiver.open();
  });

  test("fails where https is promised and not kept", async () => {
    expect(await send(receiver.url.replace("http:", "https:"))).toMatchObject({ problem: "certificate" });
    expect(receiver.received).toEqual([]);
  });

  test("that is cut off by the end of the process is neither a success nor a failure", async () => {
    const stop = new AbortController();
    receiver.answer = () => stop.abort();
    await expect(send(receiver.url, { ...OWN, stop: stop.signal })).rejects.toThrow();
  });
});

describe("an attempt at what we do not call", () => {
  const STRICT = { allowPrivate: false };

  test("reaches nobody, neither by number nor by a name that means this machine", async () => {
    const url = new URL(receiver.url.replace("http:", "https:"));
    for (const host of ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"]) {
      url.hostname = host;
      expect(await send(url.href, STRICT), host).toMatchObject({ problem: "private_address" });
    }
    vi.spyOn(dns, "lookup").mockResolvedValue([{ address: "127.0.0.1", family: 4 }] as never);
    url.hostname = "looks-harmless.example";
    expect(await send(url.href, STRICT)).toMatchObject({ httpStatus: null, problem: "private_address" });
    expect(await send(receiver.url, STRICT)).toMatchObject({ problem: "private_address" });
    expect(receiver.received).toEqual([]);
  });

  test("a name is looked up once, and its meaning then is where it goes", async () => {
    const lookup = vi
      .spyOn(dns, "lookup")
      .mockResolvedValueOnce([{ address: "127.0.0.1", family: 4 }] as never)
      .mockRejectedValue(new Error("asked twice"));
    const url = `http://changes-its-mind.example:${receiver.port}/hook`;
    expect(await send(url)).toMatchObject({ problem: null });
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(receiver.last.headers.host).toBe(`changes-its-mind.example:${receiver.port}`);
  });

  test("a name that nobody answers for costs no more time than the attempt has", async () => {
    vi.spyOn(dns, "lookup").mockReturnValue(new Promise(() => {}) as never);
    expect(await send("https://never.example/", { ...STRICT, limitMs: 100 })).toMatchObject({
      problem: "timeout",
    });
  });
});
