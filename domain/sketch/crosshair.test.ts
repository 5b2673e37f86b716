import { expect, test } from "vitest";
import { MIDDLE, moved, placed } from "./crosshair";

test("arrow keys move the crosshair a little, with Shift a lot", () => {
  expect(moved(MIDDLE, { key: "ArrowRight", far: false })).toEqual({ x: 0.51, y: 0.5 });
  expect(moved(MIDDLE, { key: "ArrowUp", far: true })).toEqual({ x: 0.5, y: 0.4 });
});

test("the crosshair never leaves the picture", () => {
  expect(moved({ x: 0.005, y: 0 }, { key: "ArrowLeft", far: true })).toEqual({ x: 0, y: 0 });
  expect(moved({ x: 0.5, y: 0.99 }, { key: "ArrowDown", far: true })).toEqual({ x: 0.5, y: 1 });
  expect(placed({ x: 1.2, y: -3 })).toEqual({ x: 1, y: 0 });
});

test("other keys leave it where it is", () => {
  expect(moved(MIDDLE, { key: "a", far: false })).toBeNull();
});

test("a hundred steps and back are no step: places do not drift", () => {
  let place = { x: 0, y: 0 };
  for (let step = 0; step < 70; step += 1) place = moved(place, { key: "ArrowRight", far: false }) ?? place;
  expect(place.x).toBe(0.7);
});
