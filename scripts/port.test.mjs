import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { anyPort, choosePort } from "./port.mjs";

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
  expect(await choosePort("127.0.0.1", () => {})).toBe(port);
});
