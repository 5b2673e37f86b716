import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSecret } from "./secret.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atelier-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a desk that is started again signs with the same secret, which only its owner can read", async () => {
  const first = await keptSecret(folder);
  const again = await keptSecret(folder);
  expect(first.created).toBe(true);
  expect(again).toEqual({ ...first, created: false });
  expect(first.secret.length).toBeGreaterThanOrEqual(32);
  if (process.platform !== "win32") expect(statSync(first.file).mode & 0o777).toBe(0o600);
});

test("two desks have different secrets", async () => {
  const other = join(folder, "other");
  expect((await keptSecret(folder)).secret).not.toBe((await keptSecret(other)).secret);
});

test("a secret that is too short is refused, and says what to do", async () => {
  writeFileSync(join(folder, "nextauth.secret"), "short");
  await expect(keptSecret(folder)).rejects.toThrow("remove it, and a new one is made");
});
