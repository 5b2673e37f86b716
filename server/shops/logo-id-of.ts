import { kindOf } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import { uploadKey } from "@/server/attachments/addresses";
import type { Tx } from "@/server/db";
import { invalidField } from "@/server/errors";

/**
 * The upload that is to be the shop's logo: one of the viewer's pictures, or the one that it is. Null takes it away,
 * undefined leaves it. Refuses anything else as a bad field.
 */
export async function logoIdOf(
  tx: Tx,
  viewer: Viewer,
  address: string | undefined,
): Promise<number | null | undefined> {
  if (!address) return address === "" ? null : undefined;
  const key = uploadKey(address) ?? "";
  // To the end of the transaction it cannot be removed for lying around unused.
  await tx.$queryRaw`SELECT 1 FROM "Attachment" WHERE "key" = ${key} FOR KEY SHARE`;
  const upload = await tx.attachment.findFirst({
    where: { key, OR: [{ uploaderId: viewer.id }, { logoOf: { isNot: null } }] },
    select: { id: true, mime: true },
  });
  if (!upload) throw invalidField("logo", "not_your_upload");
  if (kindOf(upload.mime) !== "image") throw invalidField("logo", "image_address");
  return upload.id;
}
