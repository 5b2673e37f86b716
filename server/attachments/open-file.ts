import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { notAllowed, unauthenticated } from "@/server/errors";
import { findShop } from "@/server/shop";
import { type Stored, storage, thumbOf } from "@/server/storage";
import { isHeldBack } from "./is-held-back";
import { openMarked } from "./marked-copy";
import { ownUploads } from "./own-uploads";

/** `tag` tells these bytes from any others; they are `lasting` unless the same reader may get others there one day. */
export type OpenFile = Stored & { name: string; mime: string; tag: string; lasting: boolean };

/**
 * The bytes of an upload: for everybody when it is among a product's pictures or the shop's logo; for whoever may talk to
 * the shop, by an account or a link, when it is or was one of its stickers; else for its uploader and for whoever may see an
 * order that holds it. Everybody else gets one and the same refusal, whether it exists or not. Of what the shop holds
 * back from a customer they get a marked copy.
 * @param viewer null for somebody without an account
 * @param size the picture as it is, or its thumbnail (the whole file, where there is none)
 */
export async function openFile(
  viewer: Viewer | null,
  { key, size }: { key: string; size: "full" | "thumb" },
): Promise<OpenFile> {
  const own = viewer ? [...ownUploads(viewer), { stickers: { some: {} } }] : [];
  const row = await db().attachment.findFirst({
    where: { key, OR: [...own, { products: { some: {} } }, { logoOf: { isNot: null } }] },
  });
  if (!row) throw viewer ? notAllowed() : unauthenticated();
  const shop = await findShop();
  if (viewer && row.width > 0 && (await isHeldBack(viewer, row, shop))) {
    const { mark, ...copy } = await openMarked(key, shop.name, size);
    const name = row.fileName.replace(/(\.[^.]*)?$/, ".webp");
    return { ...copy, name, mime: "image/webp", tag: `${row.md5}-${size}-${mark}`, lasting: false };
  }
  const thumb = size === "thumb" && row.width > 0;
  const file = await storage().open(thumb ? thumbOf(key) : key);
  if (!file) throw new Error(`the bytes of attachment ${row.id} are missing`);
  const variant = thumb ? { mime: "image/webp", tag: `${row.md5}-thumb` } : { mime: row.mime, tag: row.md5 };
  return { name: row.fileName, lasting: true, ...variant, ...file };
}
