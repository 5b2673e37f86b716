import { createReadStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "./env";

/** Bytes from `start` to `end`, both included and counted from 0. */
export type Part = { start: number; end: number };

/** `read` opens the bytes, all of them or a part; whoever calls it has to read or destroy them. */
export type Stored = { size: number; read: (part?: Part) => Readable };

/** Where uploaded bytes are kept, by a flat name that we chose. A directory today; anything that can do this. */
export type Storage = {
  /** Takes over a finished local file; after it returns, the bytes are kept for good under `name`. */
  keep(name: string, file: string): Promise<void>;
  /** The bytes of `name` with their length, or null when there are none. */
  open(name: string): Promise<Stored | null>;
  /** Forgets the bytes of `name`, if there are any. */
  forget(name: string): Promise<void>;
  /** A fresh local path, on the same device, to write to before `keep`. */
  scratch(name: string): Promise<string>;
  /** Removes what lies at scratch paths and was last written to before `moment`: its writer is gone. */
  tidy(moment: Date): Promise<void>;
};

/** Of the folders: other accounts on the machine have no business in them. */
const PRIVATE = 0o700;

/** Files in a directory outside `public/`, spread over 4,096 folders by the first letters of the name. */
export function directoryStorage(root: string): Storage {
  const place = (name: string) => path.join(root, name.slice(0, 2), name);
  const scratches = path.join(root, "tmp");
  return {
    async keep(name, file) {
      await mkdir(path.dirname(place(name)), { recursive: true, mode: PRIVATE });
      await rename(file, place(name));
    },
    async open(name) {
      const found = await stat(place(name)).catch(() => null); // absent: the only failure a caller can act on
      return found && { size: found.size, read: (part) => createReadStream(place(name), part) };
    },
    forget: (name) => discard(place(name)),
    async scratch(name) {
      await mkdir(scratches, { recursive: true, mode: PRIVATE });
      return path.join(scratches, name);
    },
    async tidy(moment) {
      const names = await readdir(scratches).catch(() => []); // nobody has uploaded anything yet
      for (const name of names) {
        const file = path.join(scratches, name);
        const found = await stat(file).catch(() => null); // gone by itself meanwhile
        if (found && found.mtime < moment) await discard(file);
      }
    },
  };
}

/** Removes a local file if it is still there. */
export async function discard(file: string): Promise<void> {
  await rm(file, { force: true });
}

/** The storage of this installation. */
export function storage(): Storage {
  return directoryStorage(path.resolve(env().DATA_DIR, "uploads"));
}
