import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma's command line downloads a native schema engine before every command, even `generate`. Ours runs the
// WebAssembly engine from npm, so that closed networks work too. Windows cannot run a script as a program, and
// downloads as usual.
if (process.platform !== "win32") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
    new URL("scripts/schema-engine.mjs", import.meta.url),
  );
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
