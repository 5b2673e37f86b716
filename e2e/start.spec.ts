import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { root } from "../scripts/paths.mjs";
import { anyPort } from "../scripts/port.mjs";

test("an operator who sets something wrong is told what, and nothing is started", async () => {
  const env = {
    ...process.env,
    PORT: String(await anyPort("127.0.0.1")),
    DATABASE_URL: "postgresql://nobody:a-password@127.0.0.1:1/nowhere",
    NEXTAUTH_URL: "https://orders.example.com",
    NEXTAUTH_SECRET: "short",
    API_ORIGINS: "*",
  };
  const server = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [told, [code]] = await Promise.all([text(server.stderr), once(server, "exit")]);
  expect(code).toBe(1);
  expect(told).toContain("NEXTAUTH_SECRET is too short");
  expect(told).toContain("API_ORIGINS has to be origins");
  expect(told).not.toContain("a-password");
});
