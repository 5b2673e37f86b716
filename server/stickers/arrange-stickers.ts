import type { Viewer } from "@/domain/viewer";
import type { StickerOrder, StickersArranged } from "@/schemas/sticker";
import { audit } from "@/server/audit/audit";
import { missing } from "@/server/errors";
import { changePack } from "./change-pack";

/**
 * Puts the stickers in another order: those named in theirs, then the others as they were. For the owner alone. Refuses,
 * as missing, a sticker that is not in the pack.
 */
export async function arrangeStickers(viewer: Viewer, { ids }: StickerOrder): Promise<StickersArranged> {
  return changePack(viewer, async (tx) => {
    const rows = await tx.sticker.findMany({
      where: { removed: false },
      select: { id: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const present = rows.map(({ id }) => id);
    const named = [...new Set(ids)];
    if (!named.every((id) => present.includes(id))) throw missing("no_sticker");
    const order = [...named, ...present.filter((id) => !named.includes(id))];
    await tx.$executeRaw`
      UPDATE "Sticker" s SET "position" = placed.place - 1
      FROM unnest(${order}::int[]) WITH ORDINALITY AS placed(id, place)
      WHERE s."id" = placed.id AND s."position" <> placed.place - 1`;
    if (order.join() !== present.join()) await audit(viewer, "stickers_arranged");
    return { ids: order };
  });
}
