// `npm run test:unit`: the tests that need no browser, on a PostgreSQL of their own.
// What follows is handed to Vitest: npm run test:unit -- domain/money
import { isMain, programOf } from "./paths.mjs";
import { launch } from "./run/launch.mjs";
import { run } from "./run/program.mjs";
import { ensureTemplate } from "./run/template.mjs";
import { openTestServer } from "./run/test-server.mjs";

/**
 * Tests find the server in TEST_ADMIN_URL and the database to copy in TEST_TEMPLATE. Their own databases are
 * called atelier_test_…: what a killed run leaves behind is dropped by the next.
 * @param {string[]} args for Vitest
 * @param {{ stop: AbortSignal, quiet?: boolean }} options
 */
export async function runUnitTests(args, options) {
  const server = await openTestServer();
  try {
    const env = { TEST_ADMIN_URL: server.adminUrl, TEST_TEMPLATE: await ensureTemplate(server) };
    return await run([programOf("vitest"), "run", ...args], { ...options, env });
  } finally {
    await server.leave();
  }
}

if (isMain(import.meta.url)) {
  await launch(async (stop) => (await runUnitTests(process.argv.slice(2), { stop })).code);
}
