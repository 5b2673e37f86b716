import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "./env";
import { bucketStorage } from "./stores/bucket";
import { directoryStorage } from "./stores/directory";

/** Bytes from `start` to `end`, both included and counted from 0. */
export type Part = { start: number; end: number };

/** `read` opens the bytes, all of them or a part; whoever calls it has to read or destroy them. */
export type Stored = { size: number; read: (part?: Part) => Promise<Readable> };

/** Where uploaded bytes are kept, by a flat name that we chose. */
export type Storage = {
  /** Takes over a finished local file; after it returns, the bytes are kept for good under `name`, and never in part. */
  keep(name: string, file: string): Promise<void>;
  /** The bytes of `name` with their length, or null when there are none. */
  open(name: string): Promise<Stored | null>;
  /** Forgets the bytes of `name`, if there are any. */
  forget(name: string): Promise<void>;
  /** A fresh local path to write to before `keep`. */
  scratch(name: string): Promise<string>;
  /** Removes what lies at scratch paths and was last written to before `moment`: its writer is gone. */
  tidy(moment: Date): Promise<void>;
};

/** The name of the small picture that belongs to `name`. */
export const thumbOf = (name: string) => `${name}.thumb`;

/** The storage of this installation: a folder, or a bucket where one is named. */
export function storage(): Storage {
  const {
    DATA_DIR,
    STORAGE_URL: bucket,
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
    AWS_SESSION_TOKEN,
  } = env();
  const folder = path.resolve(DATA_DIR, "uploads");
  if (!bucket) return directoryStorage(folder);
  const keys = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: AWS_SESSION_TOKEN,
  };
  return bucketStorage(bucket, keys, path.join(folder, "tmp"));
}
