// A database for one test file of the scripts, on the server that `npm run test:unit` brings up.
import { randomBytes } from "node:crypto";
import { connected, dropDatabase, ensureDatabase } from "../postgres/databases.mjs";

/** @returns {Promise<{ url: string, drop: () => Promise<void> }>} an empty one */
export async function newDatabase() {
  const adminUrl = process.env.TEST_ADMIN_URL;
  if (!adminUrl)
    throw new Error("Run these tests with `npm run test:unit`, which brings up a server for them.");
  const name = `atelier_test_${randomBytes(6).toString("hex")}`;
  await connected(adminUrl, (client) => ensureDatabase(client, name));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => connected(adminUrl, (client) => dropDatabase(client, name)) };
}
