import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Storage } from "@/server/storage";

/** Of the folders: other accounts on the machine have no business in them. */
export const PRIVATE = 0o700;

/** Where a file is written to before any store keeps it: a folder on this machine. */
export function scratchesIn(folder: string): Pick<Storage, "scratch" | "tidy"> {
  return {
    async scratch(name) {
      await mkdir(folder, { recursive: true, mode: PRIVATE });
      return path.join(folder, name);
    },
    async tidy(moment) {
      const names = await readdir(folder).catch(() => []); // nobody has uploaded anything yet
      for (const name of names) {
        const file = path.join(folder, name);
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

/** Where a name lies in a store: 4,096 folders, by its first letters; the same in every store, so that one may move. */
export function placeOf(name: string): string {
  return `${name.slice(0, 2)}/${name}`;
}
