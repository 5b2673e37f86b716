import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// Gives every test file a database of its own, copied from TEST_TEMPLATE.
const setup = here("server/testing/setup.ts");

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: here("./") }] },
  test: {
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "app",
          include: ["{domain,schemas,server,components,i18n,app}/**/*.test.{ts,tsx,mjs}"],
          setupFiles: existsSync(setup) ? [setup] : [],
        },
      },
      {
        extends: true,
        test: {
          name: "scripts",
          include: ["scripts/**/*.test.mjs"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
