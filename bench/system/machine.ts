import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { root } from "@/scripts/paths.mjs";
import { connected } from "@/scripts/postgres/databases.mjs";

/** Read before the measures keep themselves to some of them. */
const CORES = availableParallelism();

/** What a figure means nothing without: machine, versions, commit and command. As lines of Markdown. */
export async function circumstances(databaseUrl: string): Promise<string[]> {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const packages = ["next", "prisma", "fastify", "pg", "autocannon"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  return [
    `- ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC, commit ${commit()}: \`${command()}\``,
    `- ${CORES} cores of ${cpus()[0]?.model.trim() ?? "an unknown processor"}, ${memory} GB, ${type()} ${release()}`,
    `- Node ${process.versions.node}, ${packages.join(", ")}`,
    `- ${await database(databaseUrl)}`,
  ];
}

/** PostgreSQL's version, and whether a commit is on disk when it is acknowledged. Throws when it is not. */
async function database(url: string): Promise<string> {
  const settings = ["server_version", "fsync", "synchronous_commit", "shared_buffers"] as const;
  const shown = await connected(url, async (client) => {
    const { rows } = await client.query(
      "SELECT name, current_setting(name) AS value FROM unnest($1::text[]) name",
      [settings],
    );
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  });
  if (shown.fsync !== "on" || shown.synchronous_commit !== "on")
    throw new Error("PostgreSQL does not commit durably.");
  return `PostgreSQL ${shown.server_version}, fsync on, synchronous_commit on, shared_buffers ${shown.shared_buffers}`;
}

function commit(): string {
  const git = (...args: string[]) =>
    spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";
  const changed = git("status", "--porcelain", "--untracked-files=no") ? ", with changes" : "";
  return `${git("rev-parse", "--short=10", "HEAD") || "unknown"}${changed}`;
}

function command(): string {
  const args = process.argv.slice(2);
  return ["npm run bench", ...(args.length ? ["--", ...args] : [])].join(" ");
}

function versionOf(name: string): string {
  const manifest = join(root, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
