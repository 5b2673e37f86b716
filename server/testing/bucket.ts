import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { AwsClient } from "aws4fetch";
import type { Bucket } from "@/server/stores/address";

const PROGRAM = fileURLToPath(new URL("bucket-server.mjs", import.meta.url));

/** Who the store knows. */
export const KEYS = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

/** A store in another process, with a bucket `uploads`, that may be away and come back at the same address. */
export class BucketServer {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "atelier-bucket-"));
  #process: ChildProcess | undefined;
  #port = 0;

  static async begun(): Promise<BucketServer> {
    const server = new BucketServer();
    await server.start();
    return server;
  }

  /** What STORAGE_URL says of it. */
  get address(): string {
    return `s3://uploads/atelier?endpoint=http://127.0.0.1:${this.#port}&path_style=1`;
  }

  async start(): Promise<void> {
    this.#process = fork(PROGRAM, [this.#folder, String(this.#port)], { execArgv: [] });
    const ended = once(this.#process, "exit").then(() => Promise.reject(new Error("the store ended")));
    [this.#port] = (await Promise.race([once(this.#process, "message"), ended])) as [number];
    ended.catch(() => {});
  }

  /** Ends it on the spot. What it keeps stays. */
  async kill(): Promise<void> {
    if (!this.#process) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await ended;
    this.#process = undefined;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The names of all objects in such a bucket. */
export async function namesIn({ base, region }: Bucket): Promise<string[]> {
  const list = new URL("/uploads?list-type=2", base);
  const reply = await new AwsClient({ ...KEYS, region, service: "s3" }).fetch(list);
  return [...(await reply.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, name = ""]) => name);
}
