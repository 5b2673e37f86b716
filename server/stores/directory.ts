import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat } from "node:fs/promises";
import path from "node:path";
import type { Storage } from "@/server/storage";
import { discard, PRIVATE, placeOf, scratchesIn } from "./scratch";

/** Files in a directory outside `public/`. */
export function directoryStorage(root: string): Storage {
  const place = (name: string) => path.join(root, placeOf(name));
  return {
    ...scratchesIn(path.join(root, "tmp")),
    async keep(name, file) {
      await mkdir(path.dirname(place(name)), { recursive: true, mode: PRIVATE });
      await writeOut(file);
      await rename(file, place(name));
    },
    async open(name) {
      const found = await stat(place(name)).catch(() => null); // absent: the only failure a caller can act on
      return found && { size: found.size, read: async (part) => createReadStream(place(name), part) };
    },
    forget: (name) => discard(place(name)),
  };
}

/** To the disk: a name that outlives a power cut must not lead to half a file. */
async function writeOut(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
