import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { anyPort, choosePort, portIfFree } from "./port.mjs";

afterEach(() => vi.unstubAllEnvs());

test("a person who asked for a port that is taken is told, and gets no other", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (other.address());
  vi.stubEnv("PORT", String(port));
  await expect(choosePort("127.0.0.1", () => {})).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program`,
  );
  other.close();
});

test("a port that is free and asked for is the one", async () => {
  const port = await anyPort("127.0.0.1");
  vi.stubEnv("PORT", String(port));
  const held = await choosePort("127.0.0.1", () => {});
  expect(held.port).toBe(port);
  await held.letGo();
});

test("of two programs that are started at once each has a port of its own", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => choosePort("127.0.0.1", () => {})));
  expect(other?.port).not.toBe(one?.port);
  await Promise.all([one?.letGo(), other?.letGo()]);
  expect(await portIfFree(Number(one?.port), "127.0.0.1")).toBe(one?.port);
});
