import type { SketchState } from "@/domain/sketch/state";
import { unix } from "../database";
import { absolute } from "./address";

/** Of "Sketch" k: a round with its pictures. */
export const SKETCH_COLUMNS = `k."id", k."kind", k."round", k."state", k."note", COALESCE(k."answer", '') AS answer,
  ${unix('k."createdAt"')} AS created_time, COALESCE(${unix('k."decidedAt"')}, 0) AS decided_time,
  (SELECT json_agg(json_build_object('id', i."id", 'address', '/api/attachment/file/' || f."key", 'file_name', f."fileName",
      'width', f."width", 'height', f."height") ORDER BY i."position")
    FROM "SketchPicture" i JOIN "Attachment" f ON f."id" = i."attachmentId" WHERE i."sketchId" = k."id") AS pictures`;

type Picture = { id: number; address: string; file_name: string; width: number; height: number };
export type SketchRow = { id: number; state: SketchState; pictures: Picture[] };

export function toSketch(row: SketchRow) {
  return { ...row, pictures: row.pictures.map(toPicture) };
}

export function addressesOf(row: SketchRow | null): string[] {
  return row ? row.pictures.map(({ address }) => absolute(address)) : [];
}

function toPicture(picture: Picture) {
  const address = absolute(picture.address);
  return { ...picture, address, thumb: `${address}?size=thumb` };
}
