// The measures' own PostgreSQL, in .data/bench, with a seeded database for each size. They are kept between runs.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { startEmbeddedPostgres } from "@/scripts/embedded-postgres.mjs";
import { migrate } from "@/scripts/migrate.mjs";
import { root } from "@/scripts/paths.mjs";
import { connected, dropDatabase, ensureDatabase } from "@/scripts/postgres/databases.mjs";
import { readPidFile } from "@/scripts/postgres/pid-file.mjs";
import { say } from "@/scripts/run/say.mjs";
import { digestOfMigrations } from "@/scripts/run/template.mjs";
import { inWhole } from "../numbers";
import { seed } from "./seed";

/** Where the measures keep everything of theirs. */
export const FOLDER = join(root, ".data", "bench");

/** What decides how a seeded database looks, besides the migrations. */
const SOURCES = [
  ...["seed/seed.ts", "seed/statements.ts", "seed/product.ts"],
  ...["operations/words.ts", "operations/random.ts"],
];

/** A PostgreSQL for the measures; `fresh`: what was seeded before is not used again. */
export type Databases = {
  adminUrl: string;
  urlFor: (name: string) => string;
  /** The server's process. */
  pid: number;
  stop: AbortSignal;
  fresh: boolean;
  leave: () => Promise<unknown>;
};

export async function openDatabases(options: Pick<Databases, "stop" | "fresh">): Promise<Databases> {
  const { urlFor, folder, leave } = await startEmbeddedPostgres({ dataDir: FOLDER, log: say });
  const pid = readPidFile(join(folder, "cluster"))?.pid ?? 0;
  return { ...options, adminUrl: urlFor("postgres"), urlFor, pid, leave };
}

/** Address of the database with so many orders, seeded unless it is there. Only to be read. */
export async function seeded(databases: Databases, orders: number): Promise<string> {
  const { adminUrl, urlFor } = databases;
  const name = `orders_${orders}_${digestOfSeed()}`;
  if (await connected(adminUrl, (client) => isThere(client, name, databases))) return urlFor(name);
  say(`Seeding ${inWhole(orders)} orders: once, they are kept in ${FOLDER}`);
  const draft = `${name}_draft`;
  await fill(await empty(databases, draft), orders, databases);
  await connected(adminUrl, (client) => client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`));
  return urlFor(name);
}

/** Address of a copy of it, to write to; the next copy replaces this one. */
export async function copied(databases: Databases, orders: number): Promise<string> {
  const source = new URL(await seeded(databases, orders)).pathname.slice(1);
  await connected(databases.adminUrl, async (client) => {
    await dropDatabase(client, "copy");
    await client.query(`CREATE DATABASE "copy" TEMPLATE "${source}" STRATEGY FILE_COPY`);
  });
  return databases.urlFor("copy");
}

/** Address of a fresh, migrated database. */
export async function empty({ adminUrl, urlFor }: Databases, name: string): Promise<string> {
  await connected(adminUrl, async (client) => {
    await dropDatabase(client, name);
    await ensureDatabase(client, name);
  });
  await migrate(urlFor(name));
  return urlFor(name);
}

async function fill(url: string, orders: number, { stop }: Databases): Promise<void> {
  const begin = performance.now();
  let told = 0;
  const step = (done: number) => {
    stop.throwIfAborted();
    if (done - told < orders / 10) return;
    told = done;
    say(`  ${inWhole(done)} of ${inWhole(orders)}`);
  };
  await connected(url, (client) => seed(client, orders, step));
  say(`Seeded in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** Drops what other schemas and seeds left of this size, and this one too when everything is to be fresh. */
async function isThere(client: pg.Client, name: string, { fresh }: Databases): Promise<boolean> {
  const prefix = name.slice(0, name.lastIndexOf("_") + 1);
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
    prefix,
  ]);
  const names: string[] = rows.map(({ datname }) => datname);
  for (const other of names) if (fresh || other !== name) await dropDatabase(client, other);
  return !fresh && names.includes(name);
}

function digestOfSeed(): string {
  const hash = createHash("sha256").update(digestOfMigrations());
  for (const file of SOURCES) hash.update(readFileSync(join(root, "bench", file)));
  return hash.digest("hex").slice(0, 12);
}
