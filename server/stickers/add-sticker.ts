import { kindOf } from "@/domain/attachment";
import { STICKER_LIMITS, stickerBlocked } from "@/domain/sticker";
import type { Viewer } from "@/domain/viewer";
import type { PackSticker, StickerDraft } from "@/schemas/sticker";
import { uploadKey } from "@/server/attachments/addresses";
import { audit } from "@/server/audit/audit";
import type { Tx } from "@/server/db";
import { conflict, invalidField } from "@/server/errors";
import { changePack, refuseTaken } from "./change-pack";
import { toPackSticker, WITH_PICTURE } from "./sticker-dto";

/**
 * Makes one of the viewer's uploaded pictures the last sticker of the shop's pack. For the owner alone. Refuses, as bad
 * fields, a name that is taken and what cannot be a sticker, and a conflict when there are as many as there may be.
 */
export async function addSticker(viewer: Viewer, { name, image }: StickerDraft): Promise<PackSticker> {
  return changePack(viewer, async (tx) => {
    await refuseTaken(tx, name);
    if ((await tx.sticker.count({ where: own })) >= STICKER_LIMITS.own)
      throw conflict("too_many_stickers", { most: STICKER_LIMITS.own });
    const attachmentId = await pictureOf(tx, viewer, image);
    const { _max } = await tx.sticker.aggregate({ where: { removed: false }, _max: { position: true } });
    const data = { name, attachmentId, position: (_max.position ?? -1) + 1 };
    const row = await tx.sticker.create({ data, include: WITH_PICTURE });
    await audit(viewer, "sticker_added", { id: row.id, name });
    return toPackSticker(row, viewer.locale);
  });
}

const own = { removed: false, attachmentId: { not: null } };

async function pictureOf(tx: Tx, viewer: Viewer, address: string): Promise<number> {
  const key = uploadKey(address) ?? "";
  // To the end of the transaction it cannot be removed for lying around unused.
  await tx.$queryRaw`SELECT 1 FROM "Attachment" WHERE "key" = ${key} FOR KEY SHARE`;
  const upload = await tx.attachment.findFirst({ where: { key, uploaderId: viewer.id } });
  if (!upload) throw invalidField("image", "not_your_upload");
  if (kindOf(upload.mime) !== "image") throw invalidField("image", "sticker_type");
  const problem = stickerBlocked(upload);
  const { bytes, leastSide, mostSide } = STICKER_LIMITS;
  const { width, height } = upload;
  const values = { least: leastSide, most: mostSide, width, height, size: `${bytes / 1024 ** 2} MB` };
  if (problem) throw invalidField("image", problem, values);
  return upload.id;
}
