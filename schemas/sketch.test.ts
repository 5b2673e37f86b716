import { describe, expect, test } from "vitest";
import { PinDraft } from "./sketch";

const remark = (place: object) => PinDraft.safeParse({ id: 188, picture: 52, text: "Finer", ...place });
const placeIn = (place: object) => {
  const { x, y } = PinDraft.parse({ id: 188, picture: 52, text: "Finer", ...place });
  return { x, y };
};

describe("where a remark on a picture is", () => {
  test("two shares name a place, also as text and at the very edge", () => {
    expect(placeIn({ x: 0, y: "0.41" })).toEqual({ x: 0, y: 0.41 });
  });

  test("neither of them is the picture as a whole: left out, empty or null", () => {
    for (const place of [{}, { x: "", y: "" }, { x: null, y: null }])
      expect(placeIn(place)).toEqual({ x: undefined, y: undefined });
  });

  test("one alone is refused at the one that is missing", () => {
    for (const [place, path] of [
      [{ x: 0.5 }, "y"],
      [{ y: 0, x: "" }, "x"],
    ] as const)
      expect(remark(place).error?.issues).toMatchObject([{ path: [path], params: { rule: "half_a_place" } }]);
  });
});
