import type { SketchKind, SketchState } from "@/domain/sketch/state";
import type { Sketch, SketchPin } from "../sketch";

const LOCATION = "https://shop.example/api/attachment/file/9bT2hY6rLq0VnXe3Ua8sKw";

/** What the merchant shows of the rings. */
export const SKETCH_DRAFT = {
  id: 188,
  images: [LOCATION],
  note: "The engraving as we would cut it; the leaf runs once round.",
};
export const FINISHED_DRAFT = { ...SKETCH_DRAFT, note: "Both are done, and the leaf catches the light." };

/** What the customer says about a leaf of the engraving, and where. */
export const PIN_DRAFT = {
  id: 188,
  round: 1,
  picture: 52,
  x: 0.62,
  y: 0.41,
  text: "This leaf a little finer",
};

/** The same as both sides then read it. */
export function pinThatIs(done: boolean): SketchPin {
  const { x, y, text } = PIN_DRAFT;
  return {
    id: 71,
    number: 1,
    x,
    y,
    text,
    author_id: 3,
    author_type: "user",
    author_name: "Mei Tan",
    answered: done,
    created_time: 1795343400,
    done_time: done ? 1795345200 : 0,
    done_by: done ? "Wen Zhao" : "",
  };
}

/** The same round as both sides then read it. */
export function sketchThatIs(
  kind: SketchKind,
  state: SketchState,
  { answer = "", pins = [] }: { answer?: string; pins?: SketchPin[] } = {},
): Sketch {
  const decided = state === "approved" || state === "changes_requested";
  return {
    id: kind === "sketch" ? 31 : 32,
    kind,
    round: 1,
    state,
    note: (kind === "sketch" ? SKETCH_DRAFT : FINISHED_DRAFT).note,
    answer,
    pictures: [
      {
        id: kind === "sketch" ? 52 : 53,
        address: LOCATION,
        thumb: `${LOCATION}?size=thumb`,
        file_name: "engraving.png",
        width: 1600,
        height: 1200,
        pins,
      },
    ],
    created_time: 1795341600,
    decided_time: decided ? 1795345200 : 0,
  };
}
