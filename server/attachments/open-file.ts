import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { notAllowed, unauthenticated } from "@/server/errors";
import { visibleTo } from "@/server/orders/scope";
import { type Stored, storage, thumbOf } from "@/server/storage";

/** `tag` tells these bytes from any others. */
export type OpenFile = Stored & { name: string; mime: string; tag: string };

/**
 * The bytes of an upload: for everybody when it is among a product's pictures or the shop's logo, else for its uploader and for whoever may
 * see an order that holds it. Everybody else gets one and the same refusal, whether it exists or not.
 * @param viewer null for somebody without an account
 * @param size the picture as it is, or its thumbnail (the whole file, where there is none)
 */
export async function openFile(
  viewer: Viewer | null,
  { key, size }: { key: string; size: "full" | "thumb" },
): Promise<OpenFile> {
  const own = viewer ? [{ uploaderId: viewer.id }, { orders: { some: { order: visibleTo(viewer) } } }] : [];
  const row = await db().attachment.findFirst({
    where: { key, OR: [...own, { products: { some: {} } }, { logoOf: { isNot: null } }] },
  });
  if (!row) throw viewer ? notAllowed() : unauthenticated();
  const thumb = size === "thumb" && row.width > 0;
  const file = await storage().open(thumb ? thumbOf(key) : key);
  if (!file) throw new Error(`the bytes of attachment ${row.id} are missing`);
  const variant = thumb ? { mime: "image/webp", tag: `${row.md5}-thumb` } : { mime: row.mime, tag: row.md5 };
  return { name: row.fileName, ...variant, ...file };
}
