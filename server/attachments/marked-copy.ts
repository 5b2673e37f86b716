import { createHash, randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { type Stored, storage, thumbOf } from "@/server/storage";
import { drawMarked } from "./draw-marked";
import { outlineOf } from "./outline";

/**
 * A small copy of an uploaded picture with the shop's name across it, and a smaller one of that. Made when it is first
 * asked for, and kept beside the picture; a shop that takes another name gets other copies.
 * @param key of the picture in the storage
 * @returns its bytes, and what tells them from those under another name
 */
export async function openMarked(
  key: string,
  shopName: string,
  size: "full" | "thumb",
): Promise<Stored & { mark: string }> {
  const mark = fingerprint(shopName);
  const copy = `${key}.${mark}`;
  const wanted = size === "thumb" ? thumbOf(copy) : copy;
  const kept = await storage().open(wanted);
  if (kept) return { ...kept, mark };
  await makeMarked(key, copy, shopName);
  const made = await storage().open(wanted);
  if (!made) throw new Error(`the marked copy ${wanted} was made and is missing`);
  return { ...made, mark };
}

/** Two who ask at once make it twice, and keep the same. */
async function makeMarked(key: string, copy: string, shopName: string): Promise<void> {
  const picture = await storage().open(key);
  if (!picture) throw new Error(`the bytes of upload ${key} are missing`);
  const [bytes, outline] = await Promise.all([picture.read().then(buffer), outlineOf(shopName)]);
  const drawn = randomUUID();
  const [full, thumb] = (await Promise.all(
    [drawn, `${drawn}.thumb`].map((name) => storage().scratch(name)),
  )) as [string, string];
  await drawMarked(bytes, outline, { full, thumb });
  await storage().keep(thumbOf(copy), thumb);
  await storage().keep(copy, full);
}

function fingerprint(shopName: string): string {
  return createHash("sha256").update(shopName).digest("hex").slice(0, 16);
}
