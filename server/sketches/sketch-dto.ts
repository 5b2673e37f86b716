import { type Numbered, numbered, PIN_ACTIONS } from "@/domain/sketch/pins";
import { SKETCH_MOVES, type SketchAction, type SketchState } from "@/domain/sketch/state";
import type { Sketch, SketchPicture, SketchPin } from "@/schemas/sketch";
import { absolute, uploadPath } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Told } from "@/server/told";

export const SKETCH_SHAPE = {
  pictures: { orderBy: { position: "asc" }, include: { attachment: true, pins: true } },
} satisfies Prisma.SketchInclude;

type KeptSketch = Prisma.SketchGetPayload<{ include: typeof SKETCH_SHAPE }>;
type KeptPicture = KeptSketch["pictures"][number];
type PinRow = Told<Omit<KeptPicture["pins"][number], "seq" | "doneSeq">>;
/** Its pins are null where it has none, and left out where nobody reads them. */
type PictureRow = Pick<KeptPicture, "id"> & {
  attachment: Pick<KeptPicture["attachment"], "key" | "fileName" | "width" | "height">;
  pins?: PinRow[] | null;
};
/** A round with its pictures in their order. */
export type SketchRow = Told<Omit<KeptSketch, "orderId" | "authorId" | "pictures">> & {
  pictures: PictureRow[];
};

/** One round of pictures as the wire shows it; pictures as absolute addresses. */
export function toSketch(row: SketchRow): Sketch {
  const pins = numbered(row.pictures.flatMap((picture) => picture.pins ?? []));
  return {
    id: row.id,
    kind: row.kind,
    round: row.round,
    state: row.state,
    note: row.note,
    answer: row.answer ?? "",
    pictures: row.pictures.map((picture) => toPicture(picture, pins)),
    created_time: unix(row.createdAt),
    decided_time: row.decidedAt === null ? 0 : unix(row.decidedAt),
  };
}

function toPicture(
  { id, attachment: { key, fileName, width, height } }: PictureRow,
  pinsOfRound: Numbered<PinRow>[],
): SketchPicture {
  const address = absolute(uploadPath(key));
  const pins = pinsOfRound.filter(({ pictureId }) => pictureId === id).map(toPin);
  return { id, address, thumb: `${address}?size=thumb`, file_name: fileName, width, height, pins };
}

function toPin(row: Numbered<PinRow>): SketchPin {
  return {
    id: row.id,
    number: row.number,
    x: row.x,
    y: row.y,
    text: row.text,
    author_id: row.authorId,
    author_type: row.authorType === "user" ? "user" : "admin",
    author_name: row.authorName,
    answered: row.answered,
    created_time: unix(row.createdAt),
    done_time: row.doneAt === null ? 0 : unix(row.doneAt),
    done_by: row.doneBy ?? "",
  };
}

/** The addresses of a round's pictures, as the publication has them; none where there is no round. */
export function addressesOf(row: SketchRow | null): string[] {
  return row ? toSketch(row).pictures.map(({ address }) => address) : [];
}

/** A fact about a round, by its type, its number within the order and what it tells. */
type Fact = { type: string; seq: number; data: Record<string, string | number> };

/** The rounds that a fact touched, as they stood right after; none if it is about something else. */
export function sketchesTouched(fact: Fact, sketches: KeptSketch[]): Sketch[] {
  const { kind, states } = touchedBy(fact);
  return sketches.flatMap((row) => {
    const then = row.kind === kind && states.get(row.round);
    return then ? sketchAsOf(row, then, fact.seq) : [];
  });
}

/** Of which kind the rounds are that a fact touched, and the state of each right after. */
function touchedBy({ type, data }: Fact) {
  const states = new Map<unknown, SketchState>();
  if (isPinAction(type)) return { kind: "sketch", states: states.set(data.round, "in_review") };
  if (!isSketchAction(type)) return { kind: null, states };
  const { kind, state } = SKETCH_MOVES[type];
  return { kind, states: states.set(data.replaces, "replaced").set(data.round, state) };
}

/** Whether a fact of this type is about a round. */
export function isAboutSketch(type: string): boolean {
  return isSketchAction(type) || isPinAction(type);
}

function isSketchAction(type: string): type is SketchAction {
  return type in SKETCH_MOVES;
}

function isPinAction(type: string): boolean {
  return PIN_ACTIONS.some((action) => action === type);
}

/** One that is in review had no answer yet; of its pins those that stood then. What was taken back is told no more. */
function sketchAsOf(row: KeptSketch, state: SketchState, seq: number): Sketch {
  const undecided = state === "in_review" ? { answer: null, decidedAt: null } : {};
  const pictures = row.pictures.map((picture) => ({
    ...picture,
    pins: picture.pins.filter((pin) => pin.seq <= seq).map((pin) => pinAsOf(pin, seq)),
  }));
  return toSketch({ ...row, ...undecided, state, pictures });
}

function pinAsOf(pin: KeptPicture["pins"][number], seq: number): PinRow {
  const isDone = pin.doneSeq !== null && pin.doneSeq <= seq;
  return isDone ? pin : { ...pin, doneAt: null, doneBy: null };
}
