import { SKETCH_MOVES, type SketchAction, type SketchState } from "@/domain/sketch/state";
import type { Sketch, SketchPicture } from "@/schemas/sketch";
import { absolute, uploadPath } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Told } from "@/server/told";

export const SKETCH_SHAPE = {
  pictures: { orderBy: { position: "asc" }, include: { attachment: true } },
} satisfies Prisma.SketchInclude;

type KeptSketch = Prisma.SketchGetPayload<{ include: typeof SKETCH_SHAPE }>;
type KeptPicture = KeptSketch["pictures"][number];
type PictureRow = Pick<KeptPicture, "id"> & {
  attachment: Pick<KeptPicture["attachment"], "key" | "fileName" | "width" | "height">;
};
/** A round with its pictures in their order. */
export type SketchRow = Told<Omit<KeptSketch, "orderId" | "authorId" | "pictures">> & {
  pictures: PictureRow[];
};

/** One round of pictures as the wire shows it; pictures as absolute addresses. */
export function toSketch(row: SketchRow): Sketch {
  return {
    id: row.id,
    kind: row.kind,
    round: row.round,
    state: row.state,
    note: row.note,
    answer: row.answer ?? "",
    pictures: row.pictures.map(toPicture),
    created_time: unix(row.createdAt),
    decided_time: row.decidedAt === null ? 0 : unix(row.decidedAt),
  };
}

function toPicture({ id, attachment: { key, fileName, width, height } }: PictureRow): SketchPicture {
  const address = absolute(uploadPath(key));
  return { id, address, thumb: `${address}?size=thumb`, file_name: fileName, width, height };
}

/** The addresses of a round's pictures, as the publication has them; none where there is no round. */
export function addressesOf(row: SketchRow | null): string[] {
  return row ? toSketch(row).pictures.map(({ address }) => address) : [];
}

/** A fact about a round, by its type and what it tells. */
type Fact = { type: string; data: Record<string, string | number> };

/** The rounds that a fact touched, as they stood right after; none if it is about something else. */
export function sketchesTouched({ type, data }: Fact, sketches: KeptSketch[]): Sketch[] {
  if (!isSketchAction(type)) return [];
  const { kind, state } = SKETCH_MOVES[type];
  const states = new Map<unknown, SketchState>([
    [data.replaces, "replaced"],
    [data.round, state],
  ]);
  return sketches.flatMap((row) => {
    const then = row.kind === kind && states.get(row.round);
    return then ? sketchAsOf(row, then) : [];
  });
}

/** Whether a fact of this type is about a round. */
export function isSketchAction(type: string): type is SketchAction {
  return type in SKETCH_MOVES;
}

/** One that is in review had no answer yet. */
function sketchAsOf(row: KeptSketch, state: SketchState): Sketch {
  const undecided = state === "in_review" ? { answer: null, decidedAt: null } : {};
  return toSketch({ ...row, ...undecided, state });
}
