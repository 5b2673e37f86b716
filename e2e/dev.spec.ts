import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../scripts/paths.mjs";
import { poll } from "../scripts/poll.mjs";
import { anyPort } from "../scripts/port.mjs";
import { endServer, newDataFolder } from "../scripts/testing/guests.mjs";
import { callAt } from "./call";
import { DEMO } from "./people";

const MINUTES = 60_000;
test.setTimeout(4 * MINUTES); // what is asked for is first translated then

test("whoever works on the code has the same calls and pages under `npm run dev`", async ({ page }) => {
  const dataDir = newDataFolder();
  const port = await anyPort("127.0.0.1");
  const address = `http://localhost:${port}`;
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), NODE_ENV: "development" } as const;
  const development = spawn(process.execPath, [join(root, "scripts", "dev.mjs")], {
    cwd: root,
    env,
    stdio: "ignore",
  });
  const ended = once(development, "exit");
  try {
    const isUp = () =>
      fetch(`${address}/api/health`).then(
        ({ ok }) => ok,
        () => false, // not yet
      );
    expect(await poll(isUp, { within: 2 * MINUTES })).toBe(true);

    const { email, password } = DEMO.customer;
    const login = { platform: "website", email, password };
    const { data: customer } = await callAt(address, "login", { body: login });
    const talking = await callAt(address, "communication/orders?status=1", { token: customer.token });
    expect(talking).toMatchObject({ code: 0 });
    const body = { comm_order_id: talking.data[0].id, message_type: "text", content: "Is oak too heavy?" };
    const sent = await callAt(address, "communication/message/send", { token: customer.token, body });
    expect(sent).toMatchObject({ code: 0, data: { content: "Is oak too heavy?" } });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: MINUTES });
  } finally {
    development.kill("SIGTERM");
    await ended;
    await endServer(dataDir);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
});
