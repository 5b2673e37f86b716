import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** Attempts that one worker has under way at a time, at most. */
export const AT_ONCE = 4;

/** Another process that delivers webhooks on this test's database, and has begun to. */
export class Worker {
  readonly #process: ChildProcess;
  readonly #log: Promise<string>;
  readonly #ended: Promise<unknown[]>;

  private constructor() {
    const env = { ...process.env, LOG_LEVEL: "info" };
    const program = ["--import", "tsx", "server/testing/worker.ts"];
    this.#process = spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "inherit", "ipc"] });
    this.#log = text(this.#process.stdout as NodeJS.ReadableStream);
    this.#ended = once(this.#process, "exit");
  }

  static async begun(): Promise<Worker> {
    const worker = new Worker();
    const ended = worker.#ended.then(([code]) => Promise.reject(new Error(`the worker ended with ${code}`)));
    await Promise.race([once(worker.#process, "message"), ended]);
    ended.catch(() => {});
    return worker;
  }

  /** Ends it on the spot, whatever it is doing. */
  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#ended;
  }

  /** Asks it to end; resolves when it has heard that. */
  async ask(): Promise<void> {
    const heard = once(this.#process, "message");
    this.#process.kill("SIGTERM");
    await heard;
  }

  /** Its exit code, when it has ended. */
  async ended(): Promise<unknown> {
    const [code] = await this.#ended;
    return code;
  }

  /** How many attempts it made: known when it has ended. */
  async attempts(): Promise<number> {
    return (await this.#log).match(/"delivery":"msg_/g)?.length ?? 0;
  }
}
