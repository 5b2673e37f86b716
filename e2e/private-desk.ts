import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../scripts/embedded-postgres.mjs";
import { migrate } from "../scripts/migrate.mjs";
import { root } from "../scripts/paths.mjs";
import { anyPort } from "../scripts/port.mjs";
import { connected } from "../scripts/postgres/databases.mjs";
import { endServer, killServer, newDataFolder } from "../scripts/testing/guests.mjs";
import { OwnDesk } from "./own-desk";
import { roundRobin } from "./round-robin";

const HOST = "127.0.0.1";

type Application = { port: number; process: ChildProcess };

/**
 * A whole desk for one test: its own database server, its own data and its own application, all of which may be killed.
 * With several instances of the application, `address` is a proxy that hands each request to the next of them.
 */
export class PrivateDesk extends OwnDesk {
  readonly #dataDir = newDataFolder();
  readonly #secret = randomBytes(32).toString("hex");
  #database: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined;
  #applications: Application[] = [];
  /** Where the applications answer: one that died comes back at its old place, where open pages look for it. */
  readonly #ports: number[] = [];
  #proxy: Awaited<ReturnType<typeof roundRobin>> | undefined;
  address = "";

  /** Brings up what is not up. */
  async start({ instances = 1, env = {} }: { instances?: number; env?: Record<string, string> } = {}) {
    this.#database ??= await startEmbeddedPostgres({ dataDir: this.#dataDir });
    await migrate(this.#database.url);
    while (this.#ports.length < instances) this.#ports.push(await anyPort(HOST));
    const up = new Set(this.#applications.filter(isUp).map(({ port }) => port));
    const ports = this.#ports.filter((port) => !up.has(port)).slice(0, instances - up.size);
    if (instances > 1)
      this.#proxy ??= await roundRobin(() => this.#applications.filter(isUp).map(({ port }) => port));
    this.address = this.#proxy?.address ?? `http://${HOST}:${this.#ports[0]}`;
    await Promise.all(ports.map((port) => this.#serve(port, env)));
  }

  async #serve(port: number, env: Record<string, string>): Promise<void> {
    const application = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: this.#database?.url,
        DATA_DIR: this.#dataDir,
        HOST,
        PORT: String(port),
        NEXTAUTH_URL: this.address,
        NEXTAUTH_SECRET: this.#secret,
        LOG_LEVEL: "silent",
        API_CALLS_PER_MINUTE: "100000", // tests are in a hurry
        WORKERS: "1", // what is killed has to be all there is
        ...(this.#proxy && { TRUST_PROXY: "1" }),
        ...env,
      },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.#applications.push({ port, process: application });
    await Promise.race([
      once(application, "message"),
      once(application, "exit").then(([code]) =>
        Promise.reject(new Error(`the application ended with ${code}`)),
      ),
    ]);
  }

  /** Ends the application on the spot, whatever it is doing: all of its instances, or only the first. Returns their ports. */
  async killApplication({ only }: { only?: "first" } = {}): Promise<number[]> {
    const running = this.#applications.filter(isUp);
    const doomed = only ? running.slice(0, 1) : running;
    await Promise.all(
      doomed.map(async ({ process: application }) => {
        application.kill("SIGKILL");
        await once(application, "exit");
      }),
    );
    return doomed.map(({ port }) => port);
  }

  /** Asks all instances of the application to end; resolves when they have, each in good order. */
  async stopApplication(): Promise<void> {
    const running = this.#applications.filter(isUp);
    const ends = running.map(({ process: application }) => once(application, "exit"));
    for (const { process: application } of running) application.kill("SIGTERM");
    const codes = (await Promise.all(ends)).map(([code]) => code);
    if (codes.some((code) => code !== 0)) throw new Error(`the application ended with ${codes}`);
  }

  /** Ends the database server on the spot, as a power cut would. */
  async killDatabase(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    if (!database) return;
    await killServer(database.folder);
    await database.leave();
  }

  /** Kills a process of the database: its server ends all connections, recovers, and goes on at its place. */
  async crashDatabase(): Promise<void> {
    const [row] = await this.query(
      `SELECT "pid" FROM pg_stat_activity WHERE "datname" = current_database() AND "pid" <> pg_backend_pid() LIMIT 1`,
    );
    process.kill(Number(row?.pid), "SIGKILL");
  }

  /** Asks the database itself. */
  async query(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    if (!this.#database) throw new Error("the database is not up");
    return connected(this.#database.url, async (client) => (await client.query(statement, values)).rows);
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    await this.killApplication();
    this.#proxy?.close();
    await this.#database?.leave();
    await endServer(this.#dataDir);
    rmSync(this.#dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}

function isUp({ process: { exitCode, signalCode } }: Application): boolean {
  return exitCode === null && signalCode === null;
}
