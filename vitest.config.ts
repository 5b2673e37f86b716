import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: here("./") }] },
  test: {
    environment: "node",
    pool: "threads", // they start in half the time of programs of their own
    maxWorkers: 3, // two cores are not busy while a test waits for the database's disk
    // Whoever waits, waits for something certain: how long that takes on a busy machine says nothing.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["{domain,schemas,components,i18n,bench}/**/*.test.{ts,tsx}"],
          // Rules keep nothing, so their files may share what they have read.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["{server,app,client}/**/*.test.{ts,tsx}"],
          // Gives every test file a database of its own, copied from TEST_TEMPLATE.
          setupFiles: [here("server/testing/setup.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "bucket",
          include: [
            "server/attachments/{attachments,purge-uploads}.test.ts",
            "app/api/{uploads,resumable}.test.ts",
          ],
          // The same once more, with uploads kept in a store that speaks S3.
          setupFiles: [here("server/testing/setup.ts"), here("server/testing/setup-bucket.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "scripts",
          pool: "forks", // they send signals, and change where they stand
          include: ["scripts/**/*.test.mjs"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
