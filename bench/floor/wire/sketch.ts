import type { SketchState } from "@/domain/sketch/state";
import { unix } from "../database";
import { absolute } from "./address";

const PIN = `json_build_object('id', n."id", 'x', n."x", 'y', n."y", 'text', n."text", 'author_id', n."authorId",
  'author_type', n."authorType", 'author_name', n."authorName", 'created_time', ${unix('n."createdAt"')},
  'done_time', COALESCE(${unix('n."doneAt"')}, 0), 'done_by', COALESCE(n."doneBy", ''))`;

/** Of "Sketch" k: a round with its pictures; `ofPicture`: what else is told of "SketchPicture" i. */
const columns = (
  ofPicture: string,
) => `k."id", k."kind", k."round", k."state", k."note", COALESCE(k."answer", '') AS answer,
  ${unix('k."createdAt"')} AS created_time, COALESCE(${unix('k."decidedAt"')}, 0) AS decided_time,
  (SELECT json_agg(json_build_object('id', i."id", 'address', '/api/attachment/file/' || f."key", 'file_name', f."fileName",
      'width', f."width", 'height', f."height"${ofPicture}) ORDER BY i."position")
    FROM "SketchPicture" i JOIN "Attachment" f ON f."id" = i."attachmentId" WHERE i."sketchId" = k."id") AS pictures`;
export const SKETCH_COLUMNS = columns("");
/** With the pins, which only the order itself tells. */
export const ROUND_COLUMNS = columns(
  `, 'pins', COALESCE((SELECT json_agg(${PIN}) FROM "SketchPin" n WHERE n."pictureId" = i."id"), '[]')`,
);

type Pin = { id: number; author_type: "user" | "admin"; done_time: number };
type Picture = { id: number; address: string; file_name: string; width: number; height: number; pins: Pin[] };
export type SketchRow = { id: number; state: SketchState; pictures: Omit<Picture, "pins">[] };
export type RoundRow = Omit<SketchRow, "pictures"> & { pictures: Picture[] };

export function toSketch(row: RoundRow) {
  const placed = row.pictures.flatMap(({ pins }) => pins).sort((one, other) => one.id - other.id);
  const numberOf = new Map(placed.map(({ id }, at) => [id, at + 1]));
  const told = (pin: Pin) => {
    const number = numberOf.get(pin.id) ?? 0;
    const replied = placed.slice(number).some(({ author_type }) => author_type !== pin.author_type);
    return { ...pin, number, answered: pin.done_time > 0 || replied };
  };
  return {
    ...row,
    pictures: row.pictures.map((picture) => ({ ...toPicture(picture), pins: picture.pins.map(told) })),
  };
}

export function addressesOf(row: SketchRow | null): string[] {
  return row ? row.pictures.map(({ address }) => absolute(address)) : [];
}

function toPicture(picture: Omit<Picture, "pins">) {
  const address = absolute(picture.address);
  return { ...picture, address, thumb: `${address}?size=thumb` };
}
