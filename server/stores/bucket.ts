import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { AwsV4Signer } from "aws4fetch";
import type { Part, Storage } from "@/server/storage";
import type { Bucket } from "./address";
import { exchange, type Question, StoreError } from "./exchange";
import { discard, placeOf, scratchesIn } from "./scratch";

/** Who we are to the store; `session` is of keys that are lent for a while. */
export type StoreKeys = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/** Milliseconds for 100 MB at one megabyte a second. */
const MOST_SENDING = 100_000;

/**
 * Objects of a bucket that speaks S3. An object appears there when all of it has arrived with the fingerprint that was
 * signed: nobody sees a half one, and nothing is left of one that broke off. Throws a `StoreError` when the store is away.
 */
export function bucketStorage({ base, region }: Bucket, keys: StoreKeys, scratches: string): Storage {
  const signed = async ({ method, name, headers }: Question) => {
    const url = new URL(placeOf(name), base);
    return new AwsV4Signer({ ...keys, region, service: "s3", method, url: url.href, headers }).sign();
  };
  const ask = (question: Question) => exchange(question, signed);
  return {
    ...scratchesIn(scratches),
    async keep(name, file) {
      const headers = {
        "x-amz-content-sha256": await digestOf(file),
        "content-length": String((await stat(file)).size),
      };
      const body = () => createReadStream(file);
      await ask({ method: "PUT", name, headers, body, within: MOST_SENDING });
      await discard(file);
    },
    async open(name) {
      const found = await ask({ method: "HEAD", name, absent: true });
      if (found.status === 404) return null;
      return { size: Number(found.headers.get("content-length")), read: (part) => read(name, part) };
    },
    async forget(name) {
      await ask({ method: "DELETE", name, absent: true });
    },
  };

  async function read(name: string, part?: Part): Promise<Readable> {
    const headers = part && { range: `bytes=${part.start}-${part.end}` };
    const { status, body } = await ask({ method: "GET", name, headers });
    if (!body || status !== (part ? 206 : 200)) throw new StoreError(`HTTP_${status}`);
    return Readable.fromWeb(body as NodeStream);
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
