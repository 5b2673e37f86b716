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

const HOST = "127.0.0.1";

/** A whole desk for one test: its own database server, its own data and its own application, all of which may be killed. */
export class PrivateDesk {
  readonly #dataDir = newDataFolder();
  readonly #secret = randomBytes(32).toString("hex");
  #database: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined;
  #application: ChildProcess | undefined;
  address = "";

  /** Brings up what is not up. */
  async start(): Promise<void> {
    this.#database ??= await startEmbeddedPostgres({ dataDir: this.#dataDir });
    await migrate(this.#database.url);
    const PORT = String(await anyPort(HOST));
    this.address = `http://${HOST}:${PORT}`;
    const env = {
      ...process.env,
      DATABASE_URL: this.#database.url,
      DATA_DIR: this.#dataDir,
      HOST,
      PORT,
      NEXTAUTH_URL: this.address,
      NEXTAUTH_SECRET: this.#secret,
      LOG_LEVEL: "silent",
    };
    const application = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
      cwd: root,
      env,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.#application = application;
    await Promise.race([
      once(application, "message"),
      once(application, "exit").then(([code]) =>
        Promise.reject(new Error(`the application ended with ${code}`)),
      ),
    ]);
  }

  /** Ends the application on the spot, whatever it is doing. */
  async killApplication(): Promise<void> {
    const application = this.#application;
    if (!application || application.exitCode !== null || application.signalCode !== null) return;
    application.kill("SIGKILL");
    await once(application, "exit");
  }

  /** Ends the database server on the spot, as a power cut would. */
  async killDatabase(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    if (!database) return;
    await killServer(database.folder);
    await database.leave();
  }

  /** Asks the database itself. */
  async query(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    if (!this.#database) throw new Error("the database is not up");
    return connected(this.#database.url, async (client) => (await client.query(statement, values)).rows);
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    await this.killApplication();
    await this.#database?.leave();
    await endServer(this.#dataDir);
    rmSync(this.#dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}
